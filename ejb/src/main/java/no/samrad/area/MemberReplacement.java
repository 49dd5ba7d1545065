package no.samrad.area;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samrad.place.UnitFacts;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.UnitId;

/**
 * When a municipality merges or is split while it is a member, its successors take its place from
 * their first day, and are host where it was. Who they are follows from the register; which of
 * several go on is chosen, never guessed.
 */
@Stateless
public class MemberReplacement {

  @Inject Areas areas;
  @Inject AreaUnits units;
  @Inject AreaAccess access;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /**
   * @param chosen those of the successors that take part; whoever does already stays
   * @param host which of them is host in its place; null where it was not host, or only one is
   *     chosen
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void replace(
      AreaId id, long seenVersion, MembershipId membershipId, Set<UnitId> chosen, UnitId host) {
    access.requireAny(id, Role.ADMINISTRATOR, Role.HOST_STAFF);
    Area area = areas.require(id, seenVersion);
    areas.lockMembershipsOf(chosen);
    Membership membership = area.requireMembership(membershipId);
    Map<UnitId, UnitFacts> known = facts(area, membership, chosen);
    UnitFacts gone = known.get(membership.unit());
    List<UnitFacts> successors = successors(gone, chosen, known);

    Vacancy vacancy = area.vacate(membership, dayAfter(gone, membership));
    UnitFacts next = vacancy.ofHost() ? host(gone, successors, host) : null;
    areas.flush(id); // what ends must be written before what follows it
    successors.forEach(unit -> units.refuseIfElsewhere(unit, id, vacancy.period()));
    area.fill(vacancy, successors, next, known);
    areas.flush(id);

    events.fire(
        new MemberReplaced(
            id,
            membershipId,
            gone.code(),
            MemberReplaced.codes(successors),
            next == null ? null : next.code(),
            vacancy.firstDay(),
            clock.instant()));
  }

  private Map<UnitId, UnitFacts> facts(Area area, Membership membership, Set<UnitId> chosen) {
    List<UnitId> wanted = new ArrayList<>(chosen);
    wanted.add(membership.unit());
    return units.facts(area, wanted, LocalDate.now(clock));
  }

  private List<UnitFacts> successors(
      UnitFacts gone, Set<UnitId> chosen, Map<UnitId, UnitFacts> known) {
    if (chosen.isEmpty()) {
      throw new RuleViolation(AreaRule.SUCCESSOR_MISSING, gone.name());
    }
    List<UnitId> all = units.successors(gone);
    return chosen.stream()
        .map(known::get)
        .peek(
            unit -> {
              if (!all.contains(unit.id())) {
                throw new RuleViolation(AreaRule.NO_SUCCESSOR, unit.name(), gone.name());
              }
            })
        .sorted(Comparator.comparing(unit -> unit.code().value()))
        .toList();
  }

  /** Refused where the membership does not run on after the unit has ceased. */
  private static LocalDate dayAfter(UnitFacts gone, Membership membership) {
    if (!membership.period().outlasts(gone.existence())) {
      throw new RuleViolation(AreaRule.NOTHING_TO_REPLACE, gone.name());
    }
    return gone.existence().lastDay().orElseThrow().plusDays(1);
  }

  private static UnitFacts host(UnitFacts gone, List<UnitFacts> successors, UnitId wanted) {
    if (successors.size() == 1) {
      return successors.get(0);
    }
    return successors.stream()
        .filter(unit -> unit.id().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new RuleViolation(AreaRule.NEXT_HOST_MISSING, gone.name()));
  }
}
