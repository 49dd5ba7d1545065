package no.samrad.meeting;

import java.time.LocalDate;
import no.samrad.shared.AreaId;
import no.samrad.shared.Period;
import no.samrad.shared.RuleViolation;

/**
 * What a council says of a meeting on a day.
 *
 * @param noticeHolds the type of the council asks for notice
 * @param lastDay null: until further notice
 * @param noticeDays of the rules of procedure that hold on the day
 */
record CouncilDay(
    AreaId area,
    boolean noticeHolds,
    LocalDate from,
    LocalDate lastDay,
    LocalDate day,
    int noticeDays) {

  /** A council meets while it exists. */
  void requireWithin() {
    if (Period.throughLastDay(from, lastDay).includes(day)) {
      return;
    }
    throw lastDay == null
        ? new RuleViolation(MeetingRule.OUTSIDE_COUNCIL, from)
        : new RuleViolation(MeetingRule.OUTSIDE_COUNCIL_UNTIL, from, lastDay);
  }

  Notice notice() {
    return new Notice(day.minusDays(noticeDays), noticeHolds);
  }
}
