package no.samrad.member;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.council.SeatId;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** Somebody comes to a meeting of an NFP council after all. */
record AbsenceWithdrawn(AreaId area, NfpMeetingId meeting, List<SeatId> seats, Instant occurredAt)
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
    return seats.stream().map(seat -> Change.set("seat", seat)).toList();
  }
}
