package no.samrad.indicator;

import java.io.Serializable;
import java.util.Map;
import no.samrad.place.Language;
import no.samrad.shared.NationalIdentityNumber;
import no.samrad.shared.PlainText;
import no.samrad.shared.RuleViolation;

/**
 * What an indicator is to be measured against.
 *
 * @param source where that comes from, in words
 * @param explanations what it shows, in each language of the application
 */
public record IndicatorWish(Goal goal, String source, Map<Language, String> explanations)
    implements Serializable {

  static final int LONGEST_SOURCE = 300;
  static final int LONGEST_EXPLANATION = 1000;

  public IndicatorWish {
    source = PlainText.line(source);
    if (source.isEmpty()) {
      throw new RuleViolation(IndicatorRule.SOURCE_MISSING);
    }
    if (PlainText.length(source) > LONGEST_SOURCE) {
      throw new RuleViolation(IndicatorRule.SOURCE_TOO_LONG, LONGEST_SOURCE);
    }
    NationalIdentityNumber.refuseIn(source);
    explanations = Map.copyOf(explanations);
  }

  /** As it is kept. */
  String explanation(Language language) {
    String text = PlainText.line(explanations.getOrDefault(language, ""));
    if (text.isEmpty()) {
      throw new RuleViolation(IndicatorRule.EXPLANATION_MISSING);
    }
    if (PlainText.length(text) > LONGEST_EXPLANATION) {
      throw new RuleViolation(IndicatorRule.EXPLANATION_TOO_LONG, LONGEST_EXPLANATION);
    }
    NationalIdentityNumber.refuseIn(text);
    return text;
  }
}
