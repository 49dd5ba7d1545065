package no.samrad.council;

import java.io.Serializable;
import no.samrad.shared.RuleViolation;

/**
 * How many women and men represent units in a council, without saying who. The database knows no
 * person's gender.
 */
public record BalanceCount(Integer women, Integer men) implements Serializable {

  static final int MOST = 999;

  public BalanceCount {
    if (women == null || men == null || women + men == 0) {
      throw new RuleViolation(CouncilRule.BALANCE_MISSING);
    }
    if (women < 0 || women > MOST || men < 0 || men > MOST) {
      throw new RuleViolation(CouncilRule.BALANCE_OUT_OF_RANGE, MOST);
    }
  }

  public int total() {
    return women + men;
  }
}
