package no.samrad.shared;

import java.io.Serializable;
import java.util.Optional;

/**
 * Why somebody did something, in their own words; kept in the audit trail for good, unless it is
 * about a participant.
 */
public record Reason(String text) implements Serializable {

  public static final int LONGEST = 1000;

  public Reason {
    text = PlainText.lines(text);
    if (text.isEmpty()) {
      throw new RuleViolation(SharedRule.REASON_MISSING);
    }
    if (PlainText.length(text) > LONGEST) {
      throw new RuleViolation(SharedRule.REASON_TOO_LONG, LONGEST);
    }
    NationalIdentityNumber.refuseIn(text);
  }

  /** Where nobody has to say why. */
  public static Optional<Reason> ifGiven(String text) {
    return Optional.of(PlainText.lines(text)).filter(given -> !given.isEmpty()).map(Reason::new);
  }
}
