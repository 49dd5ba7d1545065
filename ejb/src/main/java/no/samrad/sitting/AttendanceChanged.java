package no.samrad.sitting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.council.SeatId;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** Somebody came, left, or was recorded wrongly; what was not, or is no longer, is null. */
record AttendanceChanged(
    AreaId area,
    NfpMeetingId meeting,
    SeatId seat,
    SeatId by,
    AttendanceTimes before,
    AttendanceTimes after,
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
    return List.of(
        Change.set("seat", seat.value()),
        Change.set("bySeat", by.value()),
        Change.of(
            "arrivedAt",
            before == null ? null : before.arrived(),
            after == null ? null : after.arrived()),
        Change.of(
            "leftAt", before == null ? null : before.left(), after == null ? null : after.left()));
  }
}
