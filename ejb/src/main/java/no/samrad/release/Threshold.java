package no.samrad.release;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.rule.Verification;

/**
 * When a figure is small, in the edition of a time. Reference data, changed by a new edition only.
 *
 * @param k the smallest figure from one up that is shown
 * @param width how far apart the least and the greatest possible value of a hidden figure must be
 * @param zeroHidden none at all counts as small too
 * @param from the first day on which figures leave by it
 */
public record Threshold(
    long id, int k, int width, boolean zeroHidden, LocalDate from, Verification verification)
    implements Serializable {

  /** Whoever knows that a figure is small already knows it within so much. */
  public static final int SMALLEST_K = 3;

  public static final int LARGEST_K = 100;

  public Threshold {
    if (k < SMALLEST_K || k > LARGEST_K) {
      throw new IllegalArgumentException("k: " + k);
    }
    if (width < 1 || width > widest(k, zeroHidden)) {
      throw new IllegalArgumentException("width: " + width);
    }
  }

  /** A hidden figure cannot be less certain than that it is small. */
  static int widest(int k, boolean zeroHidden) {
    return k - 1 - (zeroHidden ? 0 : 1);
  }

  /** The least a figure can be that is hidden because it is small. */
  int least() {
    return zeroHidden ? 0 : 1;
  }

  boolean isSmall(long value) {
    return value >= least() && value < k;
  }
}
