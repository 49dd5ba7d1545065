package no.samrad.followup;

import java.io.Serializable;
import no.samrad.shared.NationalIdentityNumber;
import no.samrad.shared.PlainText;
import no.samrad.shared.RuleViolation;

/** What came of an action; may be empty. */
record ClosingNote(String text) implements Serializable {

  static final int LONGEST = 1000;

  ClosingNote {
    text = PlainText.lines(text);
    if (PlainText.length(text) > LONGEST) {
      throw new RuleViolation(FollowupRule.NOTE_TOO_LONG, LONGEST);
    }
    NationalIdentityNumber.refuseIn(text);
  }
}
