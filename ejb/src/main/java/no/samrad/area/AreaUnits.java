package no.samrad.area;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samrad.place.Language;
import no.samrad.place.PlaceQueries;
import no.samrad.place.UnitDetails.Relation;
import no.samrad.place.UnitFacts;
import no.samrad.security.AreaAccess;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;
import no.samrad.shared.Period;
import no.samrad.shared.Reason;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.UnitId;

/** What a use case must know of units before an area takes them in or lets them go. */
@ApplicationScoped
class AreaUnits {

  @Inject PlaceQueries places;
  @Inject Areas areas;
  @Inject AreaAccess access;
  @Inject CurrentUser user;

  /** Of the units and of all that ever took part, in one query. */
  Map<UnitId, UnitFacts> facts(Area area, Collection<UnitId> units, LocalDate day) {
    Set<UnitId> wanted = new HashSet<>(area.units());
    wanted.addAll(units);
    Map<UnitId, UnitFacts> facts = places.facts(wanted, day, language());
    units.stream()
        .filter(unit -> !facts.containsKey(unit))
        .findFirst()
        .ifPresent(
            unit -> {
              throw new NotFound(unit);
            });
    return facts;
  }

  /** Refuses a unit that is a member of another area on a day of the period. */
  void refuseIfElsewhere(UnitFacts unit, AreaId area, Period period) {
    elsewhere(unit, area, period).stream()
        .findFirst()
        .ifPresent(
            other -> {
              throw other.refusal(unit.name(), access.mayRead(other.area()));
            });
  }

  /**
   * Refuses it too, unless somebody who administers both areas says why it is right.
   *
   * @return the reason, empty where none is needed
   */
  String allowElsewhere(UnitFacts unit, AreaId area, Period period, String because) {
    if (because == null || because.isBlank()) {
      refuseIfElsewhere(unit, area, period);
      return "";
    }
    List<MemberElsewhere> others = elsewhere(unit, area, period);
    if (others.isEmpty()) {
      return "";
    }
    access.requireAny(area, Role.ADMINISTRATOR);
    others.forEach(other -> access.requireAny(other.area(), Role.ADMINISTRATOR));
    return new Reason(because).text();
  }

  /** Who took over from the unit, which must have ceased or be about to. */
  List<UnitId> successors(UnitFacts unit) {
    return relations(unit).stream().map(Relation::id).toList();
  }

  /**
   * Refuses a unit that had ceased before the day and lives on in others: which of them is meant is
   * asked, and never guessed.
   */
  void refuseIfSucceeded(UnitFacts unit, LocalDate day) {
    List<Relation> successors = unit.existence().endedBefore(day) ? relations(unit) : List.of();
    if (successors.isEmpty()) {
      return;
    }
    String names =
        successors.stream()
            .map(each -> each.name() + " (" + each.code().value() + ")")
            .collect(joining(", "));
    throw new RuleViolation(
        successors.size() == 1 ? AreaRule.UNIT_WAS_MERGED : AreaRule.UNIT_WAS_SPLIT,
        unit.name(),
        day,
        names,
        unit.existence().lastDay().orElseThrow());
  }

  private List<Relation> relations(UnitFacts unit) {
    return unit.existence()
        .lastDay()
        .map(last -> places.unit(unit.code(), last, language()).successors())
        .orElse(List.of());
  }

  private List<MemberElsewhere> elsewhere(UnitFacts unit, AreaId area, Period period) {
    return areas.elsewhere(unit.id(), area, period, language());
  }

  private Language language() {
    return Language.of(user.language());
  }
}
