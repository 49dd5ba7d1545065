package no.samrad.council;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Reason;

/** A seat in an NFP council was entered wrongly, and is right now. */
record SeatCorrected(
    AreaId area, SeatId seat, SeatState before, SeatState after, Reason why, Instant occurredAt)
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
    return why.text();
  }
}
