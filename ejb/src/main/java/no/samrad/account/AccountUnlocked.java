package no.samrad.account;

import java.time.Instant;
import java.util.Optional;
import no.samrad.security.AccountId;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;

/** An administrator has ended a lock-out before its time. */
public record AccountUnlocked(AccountId account, Instant occurredAt) implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.empty();
  }

  @Override
  public String subject() {
    return account.toString();
  }
}
