package no.samrad.ballot;

import no.samrad.shared.RuleViolation;

/** Words of a proposal or a decision. */
record Wording(String text) {

  static final int LONGEST = 4000;

  Wording {
    text = clean(text);
    if (text.isEmpty()) {
      throw new RuleViolation(BallotRule.WORDING_MISSING);
    }
    if (text.length() > LONGEST) {
      throw new RuleViolation(BallotRule.WORDING_TOO_LONG, LONGEST);
    }
  }

  /** As it is kept: browsers send lines with two characters at their end. */
  static String clean(String typed) {
    return typed == null ? "" : typed.replace("\r\n", "\n").strip();
  }
}
