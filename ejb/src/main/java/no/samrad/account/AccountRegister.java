package no.samrad.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.samrad.security.AccountId;
import no.samrad.shared.PersonId;
import no.samrad.shared.RuleViolation;

/**
 * Lets use cases of other capabilities open accounts. They have asked for the right and announce
 * what happened.
 */
@ApplicationScoped
public class AccountRegister {

  @Inject Accounts accounts;

  /** Opens an account that cannot be used until a password is set. */
  public AccountId open(PersonId person, String username) {
    Account account = new Account(person, username);
    if (accounts.find(account.username()).isPresent()) {
      throw new RuleViolation(AccountRule.USERNAME_TAKEN, account.username());
    }
    return accounts.add(account);
  }
}
