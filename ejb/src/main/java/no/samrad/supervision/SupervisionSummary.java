package no.samrad.supervision;

import java.io.Serializable;

/**
 * How a team was supervised in a period, without a name.
 *
 * @param shortOfVisits how many nurses lack accompanied visits
 * @param missingMonths how many monthly meetings were not held
 */
public record SupervisionSummary(
    WeekCoverage oneToOne, WeekCoverage teamMeetings, int shortOfVisits, long missingMonths)
    implements Serializable {

  static SupervisionSummary of(SupervisionReport report) {
    return new SupervisionSummary(
        report.oneToOne(), report.team(), report.shortOfVisits().size(), report.missingMonths());
  }
}
