package no.samrad.user;

import java.time.Instant;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.PersonId;

/** Somebody's name, address or language was changed. The values themselves are not kept. */
record PersonChanged(PersonId person, Instant occurredAt) implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.empty();
  }

  @Override
  public String subject() {
    return person.toString();
  }
}
