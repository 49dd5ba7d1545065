package no.samrad.followup;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.shared.NationalIdentityNumber;
import no.samrad.shared.PersonId;
import no.samrad.shared.PlainText;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.UnitId;

/**
 * What is to be done, by whom and until when.
 *
 * @param words what is to be done, in one line
 * @param owner null while nobody has taken it on
 * @param unit which it is about; null for none in particular
 * @param dueOn null when there is no hurry
 */
public record ActionTask(String words, PersonId owner, UnitId unit, LocalDate dueOn)
    implements Serializable {

  static final int LONGEST = 500;

  public ActionTask {
    words = PlainText.line(words);
    if (words.isEmpty()) {
      throw new RuleViolation(FollowupRule.TASK_MISSING);
    }
    if (PlainText.length(words) > LONGEST) {
      throw new RuleViolation(FollowupRule.TASK_TOO_LONG, LONGEST);
    }
    NationalIdentityNumber.refuseIn(words);
  }
}
