package no.samrad.profile;

import java.io.Serializable;
import java.math.BigDecimal;
import no.samrad.shared.NationalIdentityNumber;
import no.samrad.shared.PlainText;
import no.samrad.shared.RuleViolation;

/**
 * How many of a hundred families with a child aged 0 an area reckons as its target group.
 *
 * @param percent above 0, at most 100, at most two decimals
 * @param source where the share comes from, in the words of whoever set it
 */
public record TargetShare(BigDecimal percent, String source) implements Serializable {

  static final int MOST_DECIMALS = 2;
  static final int LONGEST_SOURCE = 500;

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  public TargetShare {
    if (percent == null) {
      throw new RuleViolation(ProfileRule.SHARE_MISSING);
    }
    if (percent.signum() <= 0 || percent.compareTo(ALL) > 0) {
      throw new RuleViolation(ProfileRule.SHARE_OUT_OF_RANGE);
    }
    percent = percent.stripTrailingZeros();
    if (percent.scale() > MOST_DECIMALS) {
      throw new RuleViolation(ProfileRule.SHARE_TOO_PRECISE, MOST_DECIMALS);
    }
    source = PlainText.lines(source);
    if (source.isEmpty()) {
      throw new RuleViolation(ProfileRule.SOURCE_MISSING);
    }
    if (PlainText.length(source) > LONGEST_SOURCE) {
      throw new RuleViolation(ProfileRule.SOURCE_TOO_LONG, LONGEST_SOURCE);
    }
    NationalIdentityNumber.refuseIn(source);
  }
}
