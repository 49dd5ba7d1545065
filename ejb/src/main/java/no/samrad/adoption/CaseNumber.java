package no.samrad.adoption;

import java.io.Serializable;
import java.util.regex.Pattern;
import no.samrad.shared.PlainText;
import no.samrad.shared.RuleViolation;

/** The number a body gives a case: 14/26, PS 14/26, 2026/14. Empty where a body gives none. */
public record CaseNumber(String text) implements Serializable {

  private static final Pattern FORM =
      Pattern.compile("(?:\\p{Lu}{1,6}[ -]?)?(?:\\d{1,5}/\\d{2}|\\d{1,5}/\\d{4}|\\d{4}/\\d{1,6})");

  public CaseNumber {
    text = PlainText.line(text);
    if (!text.isEmpty() && !FORM.matcher(text).matches()) {
      throw new RuleViolation(AdoptionRule.CASE_NUMBER_MALFORMED, shortened(text));
    }
  }

  private static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40);
  }

  boolean isEmpty() {
    return text.isEmpty();
  }
}
