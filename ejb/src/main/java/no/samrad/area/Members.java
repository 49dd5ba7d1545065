package no.samrad.area;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.samrad.place.UnitFacts;
import no.samrad.shared.Period;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.UnitId;

/** Which units take part in an area, through time, and what that must fulfil (AR-02). */
record Members(
    Area area,
    List<Membership> memberships,
    List<FormTerm> forms,
    List<PhaseTerm> phases,
    Hosting hosting) {

  Membership admit(
      UnitFacts unit, Period period, String allowedBecause, Map<UnitId, UnitFacts> known) {
    requireDaysOf(unit, period);
    return join(unit, period, allowedBecause, known);
  }

  private Membership join(
      UnitFacts unit, Period period, String allowedBecause, Map<UnitId, UnitFacts> known) {
    requireRoom(memberships, unit, period, known);
    Membership membership = new Membership(area, unit.id(), period, allowedBecause);
    memberships.add(membership);
    return membership;
  }

  void end(Membership membership, LocalDate lastDay, Map<UnitId, UnitFacts> known) {
    UnitFacts unit = known.get(membership.unit());
    Period before = membership.period();
    if (before.endedBefore(lastDay.plusDays(1))) {
      throw new RuleViolation(AreaRule.ALREADY_ENDED, unit.name(), before.lastDay().orElseThrow());
    }
    membership.endOn(lastDay);
    requireNoLongerThan(unit, membership.period());
    requireDispensable(
        unit, Period.throughLastDay(lastDay.plusDays(1), before.lastDay().orElse(null)), known);
  }

  /** The right days fulfil what any would, and the lost ones are no longer needed. */
  void correct(Membership membership, UnitFacts unit, Period right, Map<UnitId, UnitFacts> known) {
    Period before = membership.period();
    requireDaysOf(unit, right);
    requireRoom(
        memberships.stream().filter(each -> each != membership).toList(), unit, right, known);
    membership.correct(right);
    before.without(right).forEach(lost -> requireDispensable(unit, lost, known));
  }

  void remove(Membership membership, Map<UnitId, UnitFacts> known) {
    memberships.remove(membership);
    requireDispensable(known.get(membership.unit()), membership.period(), known);
  }

  /** A member that ceases gives up what it would have had from the day on. */
  Vacancy vacate(Membership membership, LocalDate day) {
    Period left = Period.throughLastDay(day, membership.period().lastDay().orElse(null));
    membership.endOn(day.minusDays(1));
    return new Vacancy(left, membership.unit(), hosting.vacate(membership.unit(), left));
  }

  /**
   * How many members there are afterwards is what it is in the country, so that too few do not stop
   * it; the page of the area says so instead.
   */
  List<Membership> fill(Vacancy vacancy, List<UnitFacts> successors, Map<UnitId, UnitFacts> known) {
    List<Membership> joined = new ArrayList<>();
    for (UnitFacts successor : successors) {
      if (!takesPart(successor.id(), vacancy.firstDay())) {
        joined.add(join(successor, vacancy.period(), "", known));
      }
    }
    return joined;
  }

  private boolean takesPart(UnitId unit, LocalDate day) {
    return memberships.stream()
        .anyMatch(each -> each.unit().equals(unit) && each.period().includes(day));
  }

  private void requireRoom(
      List<Membership> among, UnitFacts unit, Period period, Map<UnitId, UnitFacts> known) {
    area.life().requireWithin(period);
    among.forEach(each -> each.requireNoOverlap(unit, period));
    new Composition(among, forms, phases).requireRoom(unit, period, known);
  }

  /** On these days the area can do without the unit. */
  private void requireDispensable(UnitFacts unit, Period lost, Map<UnitId, UnitFacts> known) {
    hosting.requireDispensable(unit, lost, known);
    new Composition(memberships, forms, phases).requireEnough(lost);
  }

  private static void requireDaysOf(UnitFacts unit, Period period) {
    LocalDate first = period.firstDay().orElseThrow();
    if (!unit.existence().includes(first)) {
      throw new RuleViolation(AreaRule.UNIT_DID_NOT_EXIST, unit.name(), first);
    }
    requireNoLongerThan(unit, period);
  }

  private static void requireNoLongerThan(UnitFacts unit, Period period) {
    if (period.outlasts(unit.existence())) {
      throw new RuleViolation(
          AreaRule.ENDS_AFTER_UNIT, unit.name(), unit.existence().lastDay().orElseThrow());
    }
  }
}
