package no.samrad.warning;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Where a share ought to lie, in percent.
 *
 * @param lowest null when it cannot be too low
 * @param highest null when it cannot be too high
 */
public record GoalBand(BigDecimal lowest, BigDecimal highest) implements Serializable {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** A goal that some miss and others reach: "everybody" and "nobody" are no question of chance. */
  public boolean leavesRoom() {
    boolean everybody = lowest != null && lowest.compareTo(HUNDRED) >= 0;
    boolean nobody = highest != null && highest.signum() <= 0;
    return (lowest != null || highest != null) && !everybody && !nobody;
  }

  Optional<Double> lowestShare() {
    return Optional.ofNullable(lowest).map(GoalBand::share);
  }

  Optional<Double> highestShare() {
    return Optional.ofNullable(highest).map(GoalBand::share);
  }

  private static double share(BigDecimal percent) {
    return Math.min(1, percent.doubleValue() / HUNDRED.doubleValue());
  }
}
