package no.samrad.norm;

import java.io.Serializable;
import no.samrad.shared.NationalIdentityNumber;
import no.samrad.shared.PlainText;
import no.samrad.shared.RuleViolation;

/**
 * What a norm is to be.
 *
 * @param limit null for no limit
 * @param source where it comes from, in words
 */
public record NormWish(Integer limit, String source) implements Serializable {

  static final int LONGEST_SOURCE = 300;

  public NormWish {
    source = PlainText.line(source);
    if (source.isEmpty()) {
      throw new RuleViolation(NormRule.SOURCE_MISSING);
    }
    if (PlainText.length(source) > LONGEST_SOURCE) {
      throw new RuleViolation(NormRule.SOURCE_TOO_LONG, LONGEST_SOURCE);
    }
    NationalIdentityNumber.refuseIn(source);
  }

  void requireWithin(int fewest, int most) {
    if (limit != null && (limit < fewest || limit > most)) {
      throw new RuleViolation(NormRule.OUT_OF_BOUNDS, fewest, most);
    }
  }
}
