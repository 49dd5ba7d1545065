package no.samrad.clause;

import java.io.Serializable;
import java.util.regex.Pattern;
import no.samrad.shared.PlainText;
import no.samrad.shared.RuleViolation;

/** What a type of agreement is known by, for good: {@code HOST_MUNICIPALITY}. */
public record TypeCode(String value) implements Serializable {

  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{1,40}");

  public TypeCode {
    value = PlainText.line(value);
    if (!FORM.matcher(value).matches()) {
      throw new RuleViolation(ClauseRule.NOT_A_TYPE_CODE, value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
