package no.samrad.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import no.samrad.db.PasswordHash;
import no.samrad.security.AccountId;
import no.samrad.security.SignedInUser;

/**
 * Somebody proves who they are with a local account. The slow comparison of passwords runs outside
 * any transaction, so that guessing cannot exhaust the connection pool.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignIn {

  private static final int LONGEST_INPUT = 200;

  @Inject SignInLedger ledger;
  @Inject Clock clock;

  /**
   * One attempt. Never says whether the user name exists.
   *
   * @param source the network address it came from
   */
  @PermitAll
  public SignInResult attempt(String username, String password, String source) {
    Instant now = clock.instant();
    Optional<Instant> wait = ledger.waitingTime(source, now);
    if (wait.isPresent()) {
      return SignInResult.tooMany(wait.get());
    }
    if (username.length() > LONGEST_INPUT || password.length() > LONGEST_INPUT) {
      return ledger.failed(null, source, now);
    }
    Known known = ledger.find(Account.normalised(username)).orElse(Known.NOBODY);
    if (known.isLockedAt(now)) {
      return ledger.whileLocked(known, source, now);
    }
    return PasswordHash.matches(password, known.hash()) && !known.disabled()
        ? ledger.succeeded(known.id(), now)
        : ledger.failed(known.id(), source, now);
  }

  /**
   * The user of an open session with the rights of today, by one query. Empty when the account was
   * disabled or the password changed since the session began.
   */
  @PermitAll
  public Optional<SignedInUser> resume(AccountId account, Instant since) {
    return ledger.resume(account, since);
  }

  /** What a sign-in needs to know of an account. */
  record Known(AccountId id, String hash, boolean disabled, Instant lockedUntil) {

    static final Known NOBODY = new Known(null, "", true, null);

    boolean isLockedAt(Instant now) {
      return lockedUntil != null && now.isBefore(lockedUntil);
    }
  }
}
