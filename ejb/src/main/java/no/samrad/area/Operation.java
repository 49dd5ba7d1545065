package no.samrad.area;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.Period;
import no.samrad.shared.RuleViolation;

/**
 * What every day of operation asks for: a form, members enough for it and a host (AR-03, AR-05).
 * Days that lacked something before a change are not asked about again.
 */
record Operation(Composition composition, Collection<HostTerm> hosts) {

  /** Those of the days that are days of operation have all of it. */
  void requireOn(Period days) {
    requireForm(days);
    composition.requireEnough(days);
    requireHost(days);
  }

  void requireForm(Period days) {
    firstWithout(composition.forms(), days)
        .ifPresent(
            day -> {
              throw new RuleViolation(AreaRule.FORM_WOULD_BE_MISSING, day);
            });
  }

  void requireHost(Period days) {
    firstWithout(hosts, days)
        .ifPresent(
            day -> {
              throw new RuleViolation(AreaRule.HOST_WOULD_BE_MISSING, day);
            });
  }

  private Optional<LocalDate> firstWithout(Collection<? extends Term> terms, Period days) {
    List<Period> periods = terms.stream().<Period>map(Term::period).toList();
    Coverage coverage = new Coverage(periods);
    return composition.phases().stream()
        .filter(each -> each.phase().isInOperation())
        .map(PhaseTerm::period)
        .filter(each -> each.overlaps(days))
        .map(each -> each.commonWith(days))
        .flatMap(each -> coverage.firstGap(each).stream())
        .min(LocalDate::compareTo);
  }
}
