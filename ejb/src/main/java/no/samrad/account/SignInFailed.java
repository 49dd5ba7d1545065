package no.samrad.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.security.AccountId;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/**
 * An attempt to sign in was refused. What was typed as user name is not kept when nobody has that
 * name: it may have been a password.
 */
public record SignInFailed(AccountId account, String source, Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.empty();
  }

  @Override
  public String subject() {
    return account == null ? "account/unknown" : account.toString();
  }

  @Override
  public boolean isRefusal() {
    return true;
  }

  @Override
  public List<Change> changes() {
    return List.of(Change.set("source", source));
  }
}
