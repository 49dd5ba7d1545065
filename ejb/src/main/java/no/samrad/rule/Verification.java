package no.samrad.rule;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.shared.NationalIdentityNumber;
import no.samrad.shared.PlainText;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.RuleViolation;

/**
 * Who has compared something with its source, and when.
 *
 * @param by an office or a duty rather than a name; empty when nobody has
 * @param on null when nobody has
 */
public record Verification(String by, LocalDate on) implements Serializable {

  static final int LONGEST = 200;

  private static final Verification NONE = new Verification("", null);

  /** Nobody has. */
  public static Verification none() {
    return NONE;
  }

  /** Somebody says so today. */
  public static Verification of(String by, LocalDate on, LocalDate today) {
    String office = PlainText.line(by);
    if (office.isEmpty()) {
      throw new RuleViolation(VerificationRule.VERIFIER_MISSING);
    }
    if (PlainText.length(office) > LONGEST) {
      throw new RuleViolation(VerificationRule.VERIFIER_TOO_LONG, LONGEST);
    }
    NationalIdentityNumber.refuseIn(office);
    PlausibleDay.require(on, today);
    if (on.isAfter(today)) {
      throw new RuleViolation(VerificationRule.VERIFIED_AHEAD, today);
    }
    return new Verification(office, on);
  }

  public boolean isDone() {
    return on != null;
  }

  /** There is something to take back. */
  public void requireDone() {
    if (!isDone()) {
      throw new RuleViolation(VerificationRule.NOT_VERIFIED);
    }
  }
}
