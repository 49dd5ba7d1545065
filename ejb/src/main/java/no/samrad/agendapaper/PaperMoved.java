package no.samrad.agendapaper;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.agenda.ItemId;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** The papers of an item stand in another order. */
record PaperMoved(AreaId area, ItemId item, List<Change> changes, Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public String subject() {
    return item.toString();
  }
}
