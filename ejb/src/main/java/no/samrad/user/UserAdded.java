package no.samrad.user;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.security.AccountId;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.PersonId;

/** Somebody was entered, with an account. */
record UserAdded(PersonId person, AccountId account, Instant occurredAt) implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.empty();
  }

  @Override
  public String subject() {
    return person.toString();
  }

  @Override
  public List<Change> changes() {
    return List.of(Change.set("account", account));
  }
}
