package no.samrad.hours;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.council.SeatId;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** The working time of a seat for a meeting was entered. */
record HoursEntered(
    AreaId area, NfpMeetingId meeting, SeatId seat, WorkingTime time, Instant occurredAt)
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
    return List.of(
        Change.set("seat", seat),
        Change.set("meetingMinutes", time.meeting()),
        Change.set("preparationMinutes", time.preparation()));
  }
}
