package no.samrad.user;

import java.io.Serializable;
import java.time.Instant;
import no.samrad.security.AccountId;

/**
 * How an account stands.
 *
 * @param hasPassword false: only an outside identity provider lets the person in
 * @param lockedUntil null when it is not locked
 * @param lastSignIn null when nobody ever signed in
 */
public record AccountState(
    AccountId id,
    long version,
    String username,
    boolean hasPassword,
    boolean disabled,
    Instant lockedUntil,
    Instant lastSignIn)
    implements Serializable {

  public boolean isLocked() {
    return lockedUntil != null;
  }
}
