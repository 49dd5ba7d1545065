package no.samrad.training;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.RuleViolation;

/**
 * How far somebody is with a module.
 *
 * @param day it is planned for, began or was completed on
 */
public record Progress(TrainingState state, LocalDate day) implements Serializable {

  /** What has happened has happened by today; what is planned may lie on any day. */
  void requirePossible(LocalDate today) {
    if (state == null) {
      throw new RuleViolation(TrainingRule.STATE_MISSING);
    }
    PlausibleDay.require(day, today);
    if (state != TrainingState.PLANNED && day.isAfter(today)) {
      throw new RuleViolation(TrainingRule.NOT_YET, today);
    }
  }
}
