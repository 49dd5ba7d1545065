package no.samrad.account;

import java.time.Instant;
import java.util.List;
import no.samrad.security.AccountId;
import no.samrad.shared.Change;

/** Too many wrong passwords in a row have closed an account for a while. */
record AccountLocked(AccountId account, Instant until, Instant occurredAt) implements AccountEvent {

  @Override
  public List<Change> changes() {
    return List.of(Change.set("lockedUntil", until));
  }
}
