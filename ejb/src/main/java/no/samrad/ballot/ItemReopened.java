package no.samrad.ballot;

import java.time.Instant;
import java.util.Optional;
import no.samrad.agenda.ItemId;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;

/** The outcome of an item was taken back while the meeting lasts. */
record ItemReopened(AreaId area, ItemId item, Instant occurredAt) implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public String subject() {
    return item.toString();
  }
}
