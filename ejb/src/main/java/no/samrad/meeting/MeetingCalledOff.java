package no.samrad.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.council.CouncilId;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Reason;

/**
 * A meeting of an NFP council is not held.
 *
 * @param before members knew of it when it was called
 * @param noticeNumber how often its members have been told of a change
 */
public record MeetingCalledOff(
    AreaId area,
    NfpMeetingId meeting,
    CouncilId council,
    MeetingStep before,
    int noticeNumber,
    Reason why,
    Instant occurredAt)
    implements DomainEvent {

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
    return List.of(Change.of("meetingStep", before, MeetingStep.CANCELLED));
  }

  @Override
  public String reason() {
    return why.text();
  }
}
