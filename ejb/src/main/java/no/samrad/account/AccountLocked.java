package no.samrad.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.security.AccountId;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** Too many wrong passwords in a row have closed an account for a while. */
public record AccountLocked(AccountId account, Instant until, Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.empty();
  }

  @Override
  public String subject() {
    return account.toString();
  }

  @Override
  public List<Change> changes() {
    return List.of(Change.set("lockedUntil", until));
  }
}
