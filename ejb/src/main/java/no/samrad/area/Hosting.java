package no.samrad.area;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samrad.area.Vacancy.HostVacancy;
import no.samrad.place.UnitFacts;
import no.samrad.shared.NotFound;
import no.samrad.shared.Period;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.UnitId;

/**
 * The hosts of an area through time: never two on a day, each a member for as long, or the
 * municipality whose districts take part (AR-03, AR-04).
 */
record Hosting(Area area, List<HostTerm> hosts, List<Membership> memberships) {

  /**
   * A unit takes over as host on a day, until another does or as long as the area exists.
   *
   * @param known the facts of every unit that ever took part or was host
   */
  HostTerm change(UnitFacts unit, LocalDate from, Map<UnitId, UnitFacts> known) {
    Period existence = area.life().requireExistingOn(from);
    terms().on(from).ifPresent(present -> present.requireRoomFor(unit, from));
    Period period = terms().room(from, existence);
    requirePart(unit, period, known);

    terms().giveWay(from);
    HostTerm term = new HostTerm(area, unit.id(), period, false);
    hosts.add(term);
    return term;
  }

  /** A unit can be host for a time: nobody else is, and it is a member throughout. */
  void requireRoom(UnitFacts unit, Period period, Map<UnitId, UnitFacts> known) {
    hosts.stream()
        .filter(each -> each.period().overlaps(period))
        .findFirst()
        .ifPresent(
            each -> {
              throw new RuleViolation(AreaRule.HOST_ALREADY_THERE, each.firstDay());
            });
    requirePart(unit, period, known);
  }

  /**
   * Another unit, or another first day, was meant; the host before moves its last day.
   *
   * @return what says so now: the term, or the one before it that was the same all along
   */
  HostTerm correct(
      HostTerm term, UnitFacts unit, LocalDate firstDay, Map<UnitId, UnitFacts> known) {
    if (term.unit().equals(unit.id()) && term.begins(firstDay)) {
      throw new RuleViolation(AreaRule.NOTHING_TO_CORRECT);
    }
    area.life().requireExistingOn(firstDay);
    LocalDate wrong = term.firstDay();
    terms().move(term, firstDay);
    term.isHeldBy(unit.id());
    requirePart(unit, term.period(), known);
    if (firstDay.isAfter(wrong)) {
      requireSomebodyElse(Period.throughLastDay(wrong, firstDay.minusDays(1)), known);
    }
    return terms().join(term, HostTerm::isHeldAsBy);
  }

  /** On days a host gives back, the one before is host again; in operation there is one. */
  private void requireSomebodyElse(Period days, Map<UnitId, UnitFacts> known) {
    Optional<HostTerm> other = terms().on(days.firstDay().orElseThrow());
    other.ifPresent(each -> requirePart(known.get(each.unit()), days, known));
    area.operation().requireHost(days);
  }

  private void requirePart(UnitFacts unit, Period period, Map<UnitId, UnitFacts> known) {
    new Coverage(List.of(unit.existence()))
        .firstGap(period)
        .ifPresent(
            day -> {
              throw new RuleViolation(AreaRule.UNIT_DID_NOT_EXIST, unit.name(), day);
            });
    firstDayWithoutPart(unit.id(), period, known)
        .ifPresent(
            day -> {
              throw new RuleViolation(AreaRule.HOST_IS_NO_MEMBER, unit.name(), day);
            });
  }

  /** A host takes part itself, or by its districts; the view area_attention asks the same. */
  private Optional<LocalDate> firstDayWithoutPart(
      UnitId host, Period period, Map<UnitId, UnitFacts> known) {
    List<Period> part =
        memberships.stream()
            .filter(each -> known.get(each.unit()).isOrLiesIn(host))
            .map(Membership::period)
            .toList();
    return new Coverage(part).firstGap(period);
  }

  /** The unit ceases to exist, and with it what it would have been host for. */
  List<HostVacancy> vacate(UnitId unit, Period left) {
    List<HostVacancy> vacant = new ArrayList<>();
    for (HostTerm term : List.copyOf(hosts)) {
      if (term.unit().equals(unit) && term.period().overlaps(left)) {
        vacant.add(vacate(term, left));
      }
    }
    return vacant;
  }

  private HostVacancy vacate(HostTerm term, Period left) {
    Period before = term.period();
    LocalDate day = before.laterStart(left);
    if (day.equals(before.firstDay().orElseThrow())) {
      hosts.remove(term);
    } else {
      term.endOn(day.minusDays(1));
    }
    return new HostVacancy(
        Period.throughLastDay(day, before.lastDay().orElse(null)), term.isAssumed());
  }

  /**
   * On these days the unit is no member any more; whoever is host still has its part, by itself or
   * by another district.
   */
  void requireDispensable(UnitFacts unit, Period lost, Map<UnitId, UnitFacts> known) {
    hosts.stream()
        .filter(each -> unit.isOrLiesIn(each.unit()) && each.period().overlaps(lost))
        .sorted(Comparator.comparing(Term::firstDay))
        .forEach(each -> requireOthers(each, unit, lost, known));
  }

  private void requireOthers(
      HostTerm term, UnitFacts unit, Period lost, Map<UnitId, UnitFacts> known) {
    firstDayWithoutPart(term.unit(), term.period().commonWith(lost), known)
        .ifPresent(
            day -> {
              throw term.unit().equals(unit.id())
                  ? new RuleViolation(AreaRule.HOST_MUST_STAY_MEMBER, unit.name(), day)
                  : new RuleViolation(
                      AreaRule.LAST_DISTRICT_OF_HOST,
                      unit.name(),
                      known.get(term.unit()).name(),
                      day);
            });
  }

  /** Every unit that ever was host. */
  Set<UnitId> units() {
    return hosts.stream().map(HostTerm::unit).collect(Collectors.toSet());
  }

  Set<UnitId> unitsAnd(UnitId newcomer) {
    return Stream.concat(units().stream(), Stream.of(newcomer)).collect(Collectors.toSet());
  }

  HostTerm require(HostTermId wanted) {
    return hosts.stream()
        .filter(each -> each.id().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new NotFound(wanted));
  }

  Succession<HostTerm> terms() {
    return new Succession<>(hosts);
  }
}
