package no.samrad.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import no.samrad.db.PasswordHash;
import no.samrad.security.AccessDenied;
import no.samrad.security.CurrentUser;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.RuleViolation;

/** Whoever is signed in looks after their own account. */
@Stateless
public class OwnAccount {

  /** How many characters a new password has at least. */
  public static final int SHORTEST_PASSWORD = PasswordPolicy.SHORTEST;

  @Inject Accounts accounts;
  @Inject CurrentUser user;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /**
   * Replaces the password. Other sessions of the account end.
   *
   * @return when it happened; the caller's session goes on from there
   */
  @PermitAll
  public Instant changePassword(String current, String wanted) {
    Account account =
        accounts.of(user.person()).orElseThrow(() -> new AccessDenied(Set.of(), null));
    if (!PasswordHash.matches(current, account.passwordHash())) {
      throw new RuleViolation(AccountRule.CURRENT_PASSWORD_WRONG);
    }
    if (current.equals(wanted)) {
      throw new RuleViolation(AccountRule.PASSWORD_UNCHANGED);
    }
    PasswordPolicy.check(wanted, account.username());

    Instant now = clock.instant();
    account.replacePassword(PasswordHash.of(wanted), now);

    events.fire(new PasswordChanged(account.id(), now));
    return now;
  }

  /** Notes in the audit trail that the user signs out; the session itself is the web's. */
  @PermitAll
  public void signOut() {
    accounts
        .of(user.person())
        .ifPresent(account -> events.fire(new SignedOut(account.id(), clock.instant())));
  }
}
