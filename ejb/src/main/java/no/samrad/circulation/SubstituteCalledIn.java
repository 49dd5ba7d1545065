package no.samrad.circulation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.council.SeatId;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** A substitute answers a decision in writing in place of a member. Tells not why. */
record SubstituteCalledIn(
    AreaId area, NfpMeetingId meeting, SeatId seat, SeatId by, Instant occurredAt)
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
    return List.of(Change.set("seat", seat), Change.set("substituteSeat", by));
  }
}
