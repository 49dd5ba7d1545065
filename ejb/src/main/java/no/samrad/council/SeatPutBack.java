package no.samrad.council;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** A seat in an NFP council has days again that it lost with a membership. */
record SeatPutBack(AreaId area, SeatId seat, SeatState before, SeatState after, Instant occurredAt)
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
}
