package no.samrad.norm;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.samrad.rule.Verification;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Period;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Reason;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.StaleData;

/**
 * An administrator says what a norm is from a day, in an area or in the whole programme, and that
 * somebody has compared it with its source. What held before stays history.
 */
@Stateless
public class NormRegulation {

  @Inject NormTerms terms;
  @Inject AreaAccess access;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /**
   * Holds from the day until the next that is known; from the same day it is a correction.
   *
   * @param seen how many terms of the norm there were when the caller looked
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public void change(NormScope scope, int seen, NormWish wanted, LocalDate from, String reason) {
    requireRight(scope.area());
    Reason why = new Reason(reason);
    PlausibleDay.require(from, LocalDate.now(clock));
    terms.requireWithinBounds(scope.code(), wanted);
    if (scope.area().isPresent()) {
      terms.requireAsStrict(scope, wanted, from);
    }
    List<NormTerm> known = seenTerms(scope, seen);
    Optional<NormTerm> there = on(known, from);
    Integer before = there.map(NormTerm::limit).orElse(null);
    if (there.isPresent() && Objects.equals(before, wanted.limit())) {
      throw new RuleViolation(NormRule.UNCHANGED);
    }

    set(scope, known, wanted, from);

    events.fire(new NormChanged(scope, from, before, wanted.limit(), why, clock.instant()));
  }

  /** The area follows the programme from the day after. */
  @RolesAllowed(Role.ADMINISTRATOR)
  public void end(NormScope scope, int seen, LocalDate lastDay, String reason) {
    requireRight(scope.area());
    Reason why = new Reason(reason);
    PlausibleDay.require(lastDay, LocalDate.now(clock));
    NormTerm last =
        on(seenTerms(scope, seen), lastDay)
            .filter(term -> scope.area().isPresent() && term.period().isOpenEnded())
            .orElseThrow(() -> new RuleViolation(NormRule.NOT_THE_AREAS_OWN));

    last.endOn(lastDay);
    terms.flush(scope);

    events.fire(new NormEnded(scope, lastDay, why, clock.instant()));
  }

  @RolesAllowed(Role.ADMINISTRATOR)
  public void verify(NormVersionId id, long seenVersion, String by, LocalDate on, String reason) {
    access.requireEverywhere(Role.ADMINISTRATOR);
    become(id, seenVersion, Verification.of(by, on, LocalDate.now(clock)), new Reason(reason));
  }

  /** It does not agree with its source after all, or the source has changed. */
  @RolesAllowed(Role.ADMINISTRATOR)
  public void withdraw(NormVersionId id, long seenVersion, String reason) {
    access.requireEverywhere(Role.ADMINISTRATOR);
    Reason why = new Reason(reason);
    terms.require(id, seenVersion).verification().requireDone();
    become(id, seenVersion, Verification.none(), why);
  }

  private void requireRight(Optional<AreaId> area) {
    if (area.isPresent()) {
      access.requireAny(area.get(), Role.ADMINISTRATOR);
    } else {
      access.requireEverywhere(Role.ADMINISTRATOR);
    }
  }

  private List<NormTerm> seenTerms(NormScope scope, int seen) {
    List<NormTerm> known = terms.of(scope);
    if (known.size() != seen) {
      throw new StaleData(scope);
    }
    return known;
  }

  private static Optional<NormTerm> on(List<NormTerm> known, LocalDate day) {
    return known.stream().filter(term -> term.period().includes(day)).findFirst();
  }

  /** The database must see the end of the old before the new begins. */
  private void set(NormScope scope, List<NormTerm> known, NormWish wanted, LocalDate from) {
    Optional<NormTerm> there = on(known, from);
    if (there.flatMap(term -> term.period().firstDay()).filter(from::equals).isPresent()) {
      there.get().become(wanted);
    } else {
      Period room = Period.untilNext(from, known.stream().map(NormTerm::period));
      there.ifPresent(term -> term.endOn(from.minusDays(1)));
      terms.flush(scope);
      terms.add(new NormTerm(scope, wanted, room));
    }
    terms.flush(scope);
  }

  private void become(NormVersionId id, long seenVersion, Verification wanted, Reason why) {
    NormTerm term = terms.require(id, seenVersion);
    Verification before = term.verification();

    term.become(wanted);
    terms.flush(id);

    events.fire(new NormVerified(term.scope(), before, wanted, why, clock.instant()));
  }
}
