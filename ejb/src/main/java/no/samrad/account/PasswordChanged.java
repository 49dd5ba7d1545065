package no.samrad.account;

import java.time.Instant;
import java.util.Optional;
import no.samrad.security.AccountId;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;

/** Somebody has changed their own password. */
public record PasswordChanged(AccountId account, Instant occurredAt) implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.empty();
  }

  @Override
  public String subject() {
    return account.toString();
  }
}
