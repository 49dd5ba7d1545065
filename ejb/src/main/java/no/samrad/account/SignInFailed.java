package no.samrad.account;

import java.time.Instant;
import java.util.List;
import no.samrad.security.AccountId;
import no.samrad.shared.Change;

/**
 * An attempt to sign in was refused. What was typed as user name is not kept when nobody has that
 * name: it may have been a password.
 */
record SignInFailed(AccountId account, String source, Instant occurredAt) implements AccountEvent {

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
