package no.samrad.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import no.samrad.security.AccountId;
import no.samrad.security.SignedInUser;

/**
 * Somebody whom an identity provider vouches for by a token. Checking the token itself is left to
 * the caller; here it meets the accounts.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TokenSignIn {

  @Inject SignInLedger ledger;
  @Inject Clock clock;

  /**
   * The token holds. Refused when no open account has the name. A lock after wrong passwords does
   * not stop it: guessing at a password must not shut out the owner's tokens.
   */
  @PermitAll
  public SignInResult enter(String username) {
    return ledger
        .find(Account.normalised(username))
        .filter(known -> !known.disabled())
        .map(known -> ledger.vouchedFor(known.id(), clock.instant()))
        .orElseGet(SignInResult::refused);
  }

  /** The user with the rights of today; empty when the account was disabled meanwhile. */
  @PermitAll
  public Optional<SignedInUser> resume(AccountId account) {
    return ledger.resumeVouchedFor(account);
  }

  /**
   * The token does not hold. Answers TOO_MANY_ATTEMPTS when the address has shown too many such
   * tokens of late, so that nobody can fill the audit trail with them.
   *
   * @param source the network address it came from
   */
  @PermitAll
  public SignInResult refuse(String source) {
    return ledger.countToken(source, clock.instant());
  }
}
