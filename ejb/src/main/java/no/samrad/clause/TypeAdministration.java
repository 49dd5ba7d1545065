package no.samrad.clause;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.samrad.rule.RuleBook;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Period;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Reason;
import no.samrad.shared.RuleViolation;

/** An administrator of every area adds types of agreement, and ends them. */
@Stateless
public class TypeAdministration {

  @Inject AgreementTypes types;
  @Inject RuleBook rules;
  @Inject AreaAccess access;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  @RolesAllowed(Role.ADMINISTRATOR)
  public void add(NewType wanted) {
    access.requireEverywhere(Role.ADMINISTRATOR);
    PlausibleDay.require(wanted.from(), LocalDate.now(clock));
    requireParties(wanted.parties());
    requireKnown(wanted.ruleSets());

    types.add(wanted);

    events.fire(new TypeAdded(wanted, clock.instant()));
  }

  /** No new agreement may have the type after its last day; those that have it keep it. */
  @RolesAllowed(Role.ADMINISTRATOR)
  public void end(TypeCode code, long seenVersion, LocalDate lastDay, String reason) {
    access.requireEverywhere(Role.ADMINISTRATOR);
    PlausibleDay.require(lastDay, LocalDate.now(clock));
    Reason why = new Reason(reason);
    AgreementType type = types.require(code, seenVersion);
    Period before = type.period();

    type.endOn(lastDay);
    types.flush(code);

    events.fire(new TypeEnded(code, before, type.period(), why, clock.instant()));
  }

  private static void requireParties(List<TypeParty> parties) {
    if (parties.isEmpty()) {
      throw new RuleViolation(ClauseRule.ROLE_MISSING);
    }
    if (parties.stream().map(TypeParty::role).distinct().count() < parties.size()) {
      throw new RuleViolation(ClauseRule.ROLE_TWICE);
    }
    if (parties.stream().noneMatch(TypeParty::signs)) {
      throw new RuleViolation(ClauseRule.NOBODY_SIGNS);
    }
  }

  private void requireKnown(List<String> ruleSets) {
    Set<String> known = rules.items().keySet();
    for (String code : ruleSets) {
      if (!known.contains(code)) {
        throw new RuleViolation(ClauseRule.UNKNOWN_RULE_SET, code);
      }
    }
  }
}
