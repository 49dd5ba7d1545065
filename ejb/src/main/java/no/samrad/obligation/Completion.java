package no.samrad.obligation;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.SharedRule;

/**
 * That something owed was done.
 *
 * @param dueOn the day it was due
 * @param note what shows it; may be empty
 * @param reason why the evidence is not there; may be empty
 */
public record Completion(LocalDate dueOn, LocalDate doneOn, String note, String reason)
    implements Serializable {

  public Completion {
    if (dueOn == null || doneOn == null) {
      throw new RuleViolation(SharedRule.DAY_MISSING);
    }
    note = ShortText.optional(note, ShortText.NOTE);
    reason = ShortText.optional(reason, ShortText.NOTE);
  }
}
