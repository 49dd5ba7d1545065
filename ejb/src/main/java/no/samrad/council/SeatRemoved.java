package no.samrad.council;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** A seat in an NFP council that never was is taken out again. */
record SeatRemoved(AreaId area, SeatId seat, SeatState before, String note, Instant occurredAt)
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
    return before.asNew().stream().map(each -> Change.of(each.what(), each.to(), "")).toList();
  }

  @Override
  public String reason() {
    return note;
  }
}
