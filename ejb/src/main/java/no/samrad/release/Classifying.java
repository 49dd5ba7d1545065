package no.samrad.release;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says of every figure what is known of it before anything is hidden for the sake of others: what
 * earlier publications showed, what is small, what is part of something small, and what nobody
 * asked for but everybody could compute.
 */
final class Classifying {

  private final Frame frame;
  private final Threshold threshold;
  private final Map<Integer, Known> known = new LinkedHashMap<>();
  private final Map<BitSet, Known> byCells = new HashMap<>();
  private final List<BitSet> small = new ArrayList<>();
  private final Set<Integer> open = new HashSet<>();

  /**
   * @param most {@link Board#OPEN} where it is not known to be small
   */
  record Known(FigureCause cause, int least, int most, int width) {

    boolean isSmall() {
      return cause == FigureCause.SMALL;
    }
  }

  Classifying(Frame frame, Threshold threshold) {
    this.frame = frame;
    this.threshold = threshold;
  }

  /** A figure of an earlier publication. */
  void earlier(int key, Verdict verdict, Threshold then) {
    Known now = known(verdict.cause(), then);
    known.merge(key, now, Classifying::stronger);
    byCells.merge(frame.cells(key), now, Classifying::stronger);
    if (now.isSmall()) {
      small.add(frame.cells(key));
    }
  }

  private static Known known(FigureCause cause, Threshold by) {
    return cause == FigureCause.SMALL
        ? new Known(cause, by.least(), by.k() - 1, by.width())
        : new Known(cause, 0, Board.OPEN, by.width());
  }

  /** Whoever was told the value, or that it is small, still knows. */
  private static Known stronger(Known one, Known other) {
    if (one.cause() == FigureCause.SAFE || other.cause() == FigureCause.SAFE) {
      return one.cause() == FigureCause.SAFE ? one : other;
    }
    return one.isSmall() ? one : other;
  }

  /** The figures of the new publication, each tuple once. */
  void asked(Set<Integer> keys) {
    Map<Integer, BitSet> cells = new HashMap<>();
    keys.forEach(key -> cells.put(key, frame.cells(key)));
    keys.stream()
        .sorted(
            Comparator.comparingInt((Integer key) -> -cells.get(key).cardinality())
                .thenComparing(key -> key))
        .forEach(key -> ask(key, cells.get(key)));
  }

  private void ask(int key, BitSet cells) {
    Known before = byCells.get(cells);
    Known now = before == null ? known(cause(frame.value(key), cells), threshold) : before;
    known.put(key, now);
    byCells.put(cells, now);
    if (before == null && now.isSmall()) {
      small.add(cells);
    }
    if (before == null && now.cause() == FigureCause.SAFE) {
      open.add(key);
    }
  }

  private FigureCause cause(long value, BitSet cells) {
    if (small.stream().anyMatch(whole -> isPart(cells, whole))) {
      return FigureCause.PART;
    }
    if (!threshold.isSmall(value)) {
      return FigureCause.SAFE;
    }
    return small.stream().anyMatch(part -> isPart(part, cells))
        ? FigureCause.PART
        : FigureCause.SMALL;
  }

  private static boolean isPart(BitSet part, BitSet whole) {
    BitSet outside = (BitSet) part.clone();
    outside.andNot(whole);
    return outside.isEmpty();
  }

  /** Whatever else is small and could be computed of figures. */
  void unasked(Threshold mildest, int keys) {
    for (int key = 0; key < keys; key++) {
      if (!known.containsKey(key) && mildest.isSmall(frame.value(key))) {
        BitSet cells = frame.cells(key);
        Known hidden = new Known(FigureCause.PART, 0, Board.OPEN, mildest.width());
        if (!cells.isEmpty() && byCells.putIfAbsent(cells, hidden) == null) {
          known.put(key, hidden);
        }
      }
    }
  }

  Map<Integer, Known> known() {
    return known;
  }

  /** The figures that may be hidden for the sake of others. */
  Set<Integer> open() {
    return open;
  }
}
