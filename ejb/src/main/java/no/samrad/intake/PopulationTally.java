package no.samrad.intake;

import java.util.BitSet;

/** What a file says about one unit on 1 January of one year: by sex and age, or in sum. */
class PopulationTally {

  /** Sexes: both as one, men, women. */
  static final int BOTH = 0;

  static final int SEXES = 3;

  /** Stands for everyone, whatever their age. */
  static final int EVERYONE = 200;

  private static final int UNKNOWN = -1;

  private final ImportProblem.Cell first;
  private final BitSet[] seen = {new BitSet(), new BitSet(), new BitSet()};
  private final BitSet[] known = {new BitSet(), new BitSet(), new BitSet()};
  private final long[] sum = new long[SEXES];
  private final int[] age0 = {UNKNOWN, UNKNOWN, UNKNOWN};
  private final int[] total = {UNKNOWN, UNKNOWN, UNKNOWN};
  private final boolean[] openEnded = new boolean[SEXES];

  PopulationTally(ImportProblem.Cell first) {
    this.first = first;
  }

  /**
   * @param number null for a figure that is missing or kept back
   * @return false when the same has been said before
   */
  boolean add(int sex, Age age, Integer number) {
    if (seen[sex].get(age.years())) {
      return false;
    }
    seen[sex].set(age.years());
    openEnded[sex] |= age.openEnded();
    if (number != null) {
      take(sex, age.years(), number);
    }
    return true;
  }

  private void take(int sex, int years, int number) {
    known[sex].set(years);
    if (years == EVERYONE) {
      total[sex] = number;
    } else {
      sum[sex] += number;
    }
    if (years == 0) {
      age0[sex] = number;
    }
  }

  /** An age in years, or {@link #EVERYONE}; open ended is "105 or older". */
  record Age(int years, boolean openEnded) {}

  /** Null when the file does not say. */
  Integer children() {
    return together(age0[BOTH], age0[1], age0[2]);
  }

  /** Null when the file does not say. */
  Integer everyone() {
    return together(everyone(BOTH), everyone(1), everyone(2));
  }

  private static Integer together(int both, int men, int women) {
    if (both != UNKNOWN) {
      return both;
    }
    return men == UNKNOWN || women == UNKNOWN ? null : Integer.valueOf(men + women);
  }

  /** As given, or the sum of all ages when none is missing from the first to the open end. */
  private int everyone(int sex) {
    if (total[sex] != UNKNOWN) {
      return total[sex];
    }
    int ages = known[sex].cardinality();
    boolean complete = openEnded[sex] && ages > 0 && known[sex].nextClearBit(0) == ages;
    boolean all = complete && seen[sex].cardinality() == ages;
    return all && sum[sex] <= Integer.MAX_VALUE / 2 ? (int) sum[sex] : UNKNOWN;
  }

  /** Men without women, or women without men. */
  boolean isOfOneSex() {
    return known[BOTH].isEmpty() && known[1].isEmpty() != known[2].isEmpty();
  }

  /** Nothing but figures that are missing. */
  boolean isEmpty() {
    return known[BOTH].isEmpty() && known[1].isEmpty() && known[2].isEmpty();
  }

  ImportProblem.Cell first() {
    return first;
  }
}
