package no.samrad.release;

import java.io.Serializable;
import java.util.List;
import no.samrad.norm.NormVersionId;

/**
 * When a figure is small, as it is on a day.
 *
 * @param k the smallest figure above the small ones, which is shown
 * @param width how far apart the least and the greatest possible value of a hidden figure must be
 * @param zeroHidden none at all counts as small too
 * @param verified somebody has compared all of it with its source
 * @param versions of the norms it comes from
 */
public record Threshold(
    int k, int width, boolean zeroHidden, boolean verified, List<NormVersionId> versions)
    implements Serializable {

  private static final int SMALLEST_K = 3;
  private static final int LARGEST_K = 100;

  public Threshold {
    versions = List.copyOf(versions);
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
