package no.samrad.area;

import java.time.LocalDate;
import java.util.List;
import no.samrad.shared.Period;
import no.samrad.shared.UnitId;

/**
 * What a member that ceased leaves to its successors.
 *
 * @param period from the successors' first day
 * @param hosting the days it would have been host
 */
record Vacancy(Period period, UnitId unit, List<HostVacancy> hosting) {

  LocalDate firstDay() {
    return period.firstDay().orElseThrow();
  }

  boolean ofHost() {
    return !hosting.isEmpty();
  }

  /** Days without a host now. */
  record HostVacancy(Period period, boolean assumed) {}
}
