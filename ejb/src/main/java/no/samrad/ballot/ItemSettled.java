package no.samrad.ballot;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.agenda.ItemId;
import no.samrad.agenda.ItemState;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** An item was decided or taken note of. */
record ItemSettled(AreaId area, ItemId item, ItemState reached, Ruling ruling, Instant occurredAt)
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
    return List.of(
        Change.of("itemState", ItemState.OPEN, reached),
        Change.set("proposal", ruling.proposal() == null ? null : ruling.proposal().value()));
  }
}
