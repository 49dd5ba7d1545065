package no.samrad.place;

import java.io.Serializable;
import no.samrad.shared.PlainText;
import no.samrad.shared.RuleViolation;

/**
 * The number of a municipality (four digits) or city district (six), as Statistics Norway gives it.
 * A leading zero belongs to it; spreadsheets like to lose it.
 */
public record UnitCode(String value) implements Serializable, Comparable<UnitCode> {

  private static final int LONGEST_ECHO = 20;

  public UnitCode {
    if (value == null || !value.matches("[0-9]{4}|[0-9]{6}")) {
      throw new IllegalArgumentException("Not a unit code");
    }
  }

  /** What somebody typed. */
  public static UnitCode of(String typed) {
    String code = PlainText.line(typed);
    if (code.matches("[0-9]{3}|[0-9]{5}")) {
      throw new RuleViolation(PlaceRule.LEADING_ZERO_LOST, code, "0" + code);
    }
    if (!code.matches("[0-9]{4}|[0-9]{6}")) {
      throw new RuleViolation(PlaceRule.NOT_A_UNIT_CODE, shortened(code));
    }
    return new UnitCode(code);
  }

  private static String shortened(String code) {
    return code.length() <= LONGEST_ECHO ? code : code.substring(0, LONGEST_ECHO) + "…";
  }

  @Override
  public int compareTo(UnitCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
