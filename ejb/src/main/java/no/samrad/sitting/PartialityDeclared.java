package no.samrad.sitting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.agenda.ItemId;
import no.samrad.council.SeatId;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** Whoever sits in a seat is partial in an item. The ground is in the minutes only. */
record PartialityDeclared(AreaId area, ItemId item, SeatId seat, Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public String subject() {
    return item.toString();
  }

  @Override
  public List<Change> changes() {
    return List.of(Change.set("partialSeat", seat.value()));
  }
}
