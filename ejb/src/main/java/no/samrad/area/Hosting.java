package no.samrad.area;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.samrad.area.Vacancy.HostVacancy;
import no.samrad.place.UnitFacts;
import no.samrad.shared.Period;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.UnitId;

/** The hosts of an area through time: one a day, and a member for as long (AR-03, AR-04). */
record Hosting(List<HostTerm> hosts, List<Membership> memberships) {

  /**
   * A unit is host for a time: a member throughout, or the municipality whose districts take part.
   *
   * @param known the facts of every unit that ever took part
   */
  void requireRoom(UnitFacts unit, Period period, Map<UnitId, UnitFacts> known) {
    hosts.stream()
        .filter(each -> each.period().overlaps(period))
        .findFirst()
        .ifPresent(
            each -> {
              throw new RuleViolation(
                  AreaRule.HOST_ALREADY_THERE, each.period().firstDay().orElseThrow());
            });
    boolean takesPart =
        memberships.stream()
            .filter(each -> each.isOrBelongsTo(unit.id(), known))
            .anyMatch(each -> each.period().covers(period));
    if (!takesPart) {
      throw new RuleViolation(AreaRule.HOST_IS_NO_MEMBER, unit.name());
    }
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

  /** On these days the unit is no member any more. */
  void requireNotHost(UnitFacts unit, Period lost) {
    hosts.stream()
        .filter(each -> each.unit().equals(unit.id()))
        .filter(each -> each.period().overlaps(lost))
        .map(each -> each.period().laterStart(lost))
        .min(LocalDate::compareTo)
        .ifPresent(
            day -> {
              throw new RuleViolation(AreaRule.HOST_MUST_STAY_MEMBER, unit.name(), day);
            });
  }
}
