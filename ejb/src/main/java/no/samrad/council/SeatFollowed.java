package no.samrad.council;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** A seat in an NFP council moved with its unit, which is a member of the area on fewer days. */
record SeatFollowed(
    AreaId area, SeatId seat, SeatState before, SeatState after, String note, Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public String subject() {
    return seat.toString();
  }

  @Override
  public List<Change> changes() {
    return after.from(before);
  }

  @Override
  public String reason() {
    return note;
  }
}
