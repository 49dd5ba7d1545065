package no.samrad.agenda;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** An item that was planned goes, and everything that belongs to it must go first. */
public record ItemRemoved(AreaId area, ItemId item, String source, Instant occurredAt)
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
    return source.isEmpty() ? List.of() : List.of(Change.of("itemSource", source, ""));
  }
}
