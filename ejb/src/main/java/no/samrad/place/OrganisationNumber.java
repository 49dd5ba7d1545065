package no.samrad.place;

import java.io.Serializable;
import java.util.Optional;
import no.samrad.shared.PlainText;
import no.samrad.shared.RuleViolation;

/** Nine digits from the central register of organisations; the last is a check digit (mod 11). */
public record OrganisationNumber(String value) implements Serializable {

  private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};
  private static final int ELEVEN = 11;
  private static final int LONGEST_ECHO = 20;

  public OrganisationNumber {
    if (value == null || !value.matches("[0-9]{9}") || !checks(value)) {
      throw new IllegalArgumentException("Not an organisation number");
    }
  }

  /** What somebody typed, in groups or not. */
  public static OrganisationNumber of(String typed) {
    String digits = PlainText.line(typed).replace(" ", "");
    if (!digits.matches("[0-9]{9}")) {
      throw new RuleViolation(PlaceRule.NOT_AN_ORGANISATION_NUMBER, shortened(digits));
    }
    if (!checks(digits)) {
      throw new RuleViolation(PlaceRule.WRONG_CHECK_DIGIT, digits);
    }
    return new OrganisationNumber(digits);
  }

  /** Where nobody has to know it. */
  public static Optional<OrganisationNumber> ifGiven(String typed) {
    return PlainText.line(typed).isEmpty() ? Optional.empty() : Optional.of(of(typed));
  }

  private static boolean checks(String digits) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (digits.charAt(i) - '0');
    }
    int rest = sum % ELEVEN;
    int check = rest == 0 ? 0 : ELEVEN - rest; // 10 fits no digit: such numbers are not given
    return check == digits.charAt(WEIGHTS.length) - '0';
  }

  private static String shortened(String typed) {
    return typed.length() <= LONGEST_ECHO ? typed : typed.substring(0, LONGEST_ECHO) + "…";
  }

  @Override
  public String toString() {
    return value;
  }
}
