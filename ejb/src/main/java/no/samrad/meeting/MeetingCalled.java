package no.samrad.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samrad.council.CouncilId;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/**
 * Members are called to a meeting of their NFP council. Whoever keeps its agenda numbers the items
 * now, in the same transaction.
 *
 * @param number of the meeting in the year of its day
 */
public record MeetingCalled(
    AreaId area,
    NfpMeetingId meeting,
    CouncilId council,
    LocalDate day,
    int number,
    Timeliness notice,
    Instant occurredAt)
    implements DomainEvent {

  /**
   * Whether the notice is in time.
   *
   * @param due the last day on which it would have been
   * @param whyLate empty where it is not late, or nobody has to say
   */
  public record Timeliness(LocalDate due, boolean late, String whyLate) {}

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public String subject() {
    return meeting.toString();
  }

  @Override
  public List<Change> changes() {
    return List.of(
        Change.of("meetingStep", MeetingStep.PLANNED, MeetingStep.CALLED),
        Change.set("meetingNumber", number + "/" + day.getYear()),
        Change.set("meetingDay", day),
        Change.set("noticeDue", notice.due()),
        Change.set("noticeLate", notice.late()));
  }

  @Override
  public String reason() {
    return notice.whyLate();
  }
}
