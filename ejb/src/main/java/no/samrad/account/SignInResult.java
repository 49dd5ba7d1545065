package no.samrad.account;

import java.io.Serializable;
import java.time.Instant;
import no.samrad.security.AccountId;

/**
 * How an attempt to sign in went.
 *
 * @param account set when signed in
 * @param until when one may try again, for LOCKED and TOO_MANY_ATTEMPTS
 * @param lockedSince when the account was locked since the last sign-in; to be told once
 */
public record SignInResult(
    Outcome outcome,
    AccountId account,
    boolean passwordTemporary,
    Instant until,
    Instant lockedSince)
    implements Serializable {

  /** Wrong name, wrong password and a disabled account look the same from outside. */
  public enum Outcome {
    SIGNED_IN,
    REFUSED,
    LOCKED,
    TOO_MANY_ATTEMPTS
  }

  static SignInResult signedIn(AccountId account) {
    return new SignInResult(Outcome.SIGNED_IN, account, false, null, null);
  }

  static SignInResult refused() {
    return new SignInResult(Outcome.REFUSED, null, false, null, null);
  }

  static SignInResult locked(Instant until) {
    return new SignInResult(Outcome.LOCKED, null, false, until, null);
  }

  static SignInResult tooMany(Instant until) {
    return new SignInResult(Outcome.TOO_MANY_ATTEMPTS, null, false, until, null);
  }

  public boolean isSignedIn() {
    return outcome == Outcome.SIGNED_IN;
  }
}
