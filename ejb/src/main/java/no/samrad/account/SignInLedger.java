package no.samrad.account;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.samrad.security.AccountId;
import no.samrad.security.CurrentUser;
import no.samrad.security.SignedInUser;
import no.samrad.shared.DomainEvent;

/** What sign-ins read and write, each in a short transaction of its own. */
@ApplicationScoped
class SignInLedger {

  static final Duration WINDOW = Duration.ofMinutes(15);
  static final int ATTEMPTS_PER_SOURCE = 50;
  private static final String TOKENS = "#token";

  @Inject Accounts accounts;
  @Inject SignInAttempts attempts;
  @Inject SignedInUsers users;
  @Inject CurrentUser current;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /** When the address may try again, if it has failed too often. */
  @Transactional(REQUIRES_NEW)
  Optional<Instant> waitingTime(String source, Instant now) {
    Instant window = windowOf(now);
    return attempts.count(source, window) < ATTEMPTS_PER_SOURCE
        ? Optional.empty()
        : Optional.of(window.plus(WINDOW));
  }

  @Transactional(REQUIRES_NEW)
  Optional<SignIn.Known> find(String username) {
    return accounts
        .find(username)
        .map(
            account ->
                new SignIn.Known(
                    account.id(),
                    account.passwordHash(),
                    account.isDisabled(),
                    account.lockedUntil()));
  }

  @Transactional(REQUIRES_NEW)
  SignInResult failed(AccountId id, String source, Instant now) {
    attempts.add(source, windowOf(now));
    if (id == null) {
      events.fire(new SignInFailed(null, source, now));
      return SignInResult.refused();
    }
    Account account = accounts.requireLocked(id);
    events.fire(new SignInFailed(id, source, now));
    if (!account.failAndMaybeLock(now)) {
      return SignInResult.refused();
    }
    events.fire(new AccountLocked(id, account.lockedUntil(), now));
    return SignInResult.locked(account.lockedUntil());
  }

  /** Right or wrong, it counts for the address: whoever guesses on must not do so for free. */
  @Transactional(REQUIRES_NEW)
  SignInResult whileLocked(SignIn.Known account, String source, Instant now) {
    attempts.add(source, windowOf(now));
    events.fire(new SignInFailed(account.id(), source, now));
    return SignInResult.locked(account.lockedUntil());
  }

  @Transactional(REQUIRES_NEW)
  SignInResult succeeded(AccountId id, Instant now) {
    Account account = accounts.requireLocked(id);
    Instant lockedSince = account.succeed(now).orElse(null);
    users.find(id, LocalDate.now(clock)).ifPresent(found -> current.become(found.user()));
    events.fire(new SignedIn(id, now));
    return new SignInResult(
        SignInResult.Outcome.SIGNED_IN, id, account.isPasswordTemporary(), null, lockedSince);
  }

  /** An identity provider says who it is; the local password's failures stay as they are. */
  @Transactional(REQUIRES_NEW)
  SignInResult vouchedFor(AccountId id, Instant now) {
    accounts.requireLocked(id).enter(now);
    resumeVouchedFor(id).ifPresent(current::become);
    events.fire(new SignedIn(id, now));
    return SignInResult.signedIn(id);
  }

  @Transactional(REQUIRES_NEW)
  Optional<SignedInUser> resumeVouchedFor(AccountId id) {
    return users.find(id, LocalDate.now(clock)).map(SignedInUsers.Found::vouchedFor);
  }

  /** Counted apart from passwords: a script with an old token must not keep people out. */
  @Transactional(REQUIRES_NEW)
  SignInResult countToken(String source, Instant now) {
    String counter = source + TOKENS;
    Instant window = windowOf(now);
    if (attempts.count(counter, window) >= ATTEMPTS_PER_SOURCE) {
      return SignInResult.tooMany(window.plus(WINDOW));
    }
    attempts.add(counter, window);
    return SignInResult.refused();
  }

  @Transactional(REQUIRES_NEW)
  Optional<SignedInUser> resume(AccountId id, Instant since) {
    return users
        .find(id, LocalDate.now(clock))
        .filter(found -> !found.passwordChangedAfter(since))
        .map(SignedInUsers.Found::user);
  }

  private static Instant windowOf(Instant now) {
    long seconds = WINDOW.toSeconds();
    return Instant.ofEpochSecond(now.getEpochSecond() / seconds * seconds);
  }
}
