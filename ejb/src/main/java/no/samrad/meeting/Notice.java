package no.samrad.meeting;

import java.time.LocalDate;
import no.samrad.shared.RuleViolation;

/**
 * The notice of a meeting, by the rules of procedure of the council on its day.
 *
 * @param due the last day on which it is in time
 * @param enforced late notice must be confirmed with a reason
 */
record Notice(LocalDate due, boolean enforced) {

  boolean isLateOn(LocalDate day) {
    return day.isAfter(due);
  }

  void requireReasonIfLate(LocalDate today, String reason) {
    if (enforced && isLateOn(today) && reason.isEmpty()) {
      throw new RuleViolation(MeetingRule.LATE_NOTICE_NEEDS_REASON, due);
    }
  }
}
