package no.samrad.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import no.samrad.db.PasswordHash;
import no.samrad.db.TemporaryPassword;
import no.samrad.security.AccountId;
import no.samrad.security.AreaAccess;
import no.samrad.security.CurrentUser;
import no.samrad.security.LastAdministrator;
import no.samrad.security.Role;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.RuleViolation;

/** An administrator of every area opens, closes and unlocks accounts and sets first passwords. */
@Stateless
public class AccountAdministration {

  @Inject Accounts accounts;
  @Inject LastAdministrator lastAdministrator;
  @Inject AreaAccess access;
  @Inject CurrentUser user;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /** Sets a random password, to be shown once and replaced at the next sign-in. */
  @RolesAllowed(Role.ADMINISTRATOR)
  public String resetPassword(AccountId id) {
    access.requireEverywhere(Role.ADMINISTRATOR);
    Account account = accounts.require(id);
    String password = TemporaryPassword.generate();

    account.setTemporaryPassword(PasswordHash.of(password), clock.instant());

    events.fire(new PasswordReset(id, clock.instant()));
    return password;
  }

  /** Lets nobody in by this account and ends its open sessions. */
  @RolesAllowed(Role.ADMINISTRATOR)
  public void disable(AccountId id, long seenVersion) {
    access.requireEverywhere(Role.ADMINISTRATOR);
    Account account = accounts.require(id);
    if (account.person().equals(user.person())) {
      throw new RuleViolation(AccountRule.NOT_YOUR_OWN_ACCOUNT);
    }
    lastAdministrator.requireAnotherThan(account.person());

    account.disable(seenVersion);

    events.fire(new AccountDisabled(id, clock.instant()));
  }

  @RolesAllowed(Role.ADMINISTRATOR)
  public void enable(AccountId id, long seenVersion) {
    access.requireEverywhere(Role.ADMINISTRATOR);

    accounts.require(id).enable(seenVersion);

    events.fire(new AccountEnabled(id, clock.instant()));
  }

  /** Ends a lock-out before its time. */
  @RolesAllowed(Role.ADMINISTRATOR)
  public void unlock(AccountId id) {
    access.requireEverywhere(Role.ADMINISTRATOR);

    accounts.require(id).unlock();

    events.fire(new AccountUnlocked(id, clock.instant()));
  }
}
