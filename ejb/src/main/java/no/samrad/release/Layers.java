package no.samrad.release;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Facts as they were known time after time, laid on one another: what came at one time and went at
 * another is one layer. A table sums up the layers that were there at its time, so that all tables
 * are sums of the same cells, none of them negative.
 */
final class Layers {

  private final int times;
  private final Map<Span, int[]> counts = new LinkedHashMap<>();

  /** From one time up to another, which is not in it. */
  record Span(int from, int to) {

    boolean has(int time) {
      return from <= time && time < to;
    }
  }

  private record Pile(int from, int height) {}

  /**
   * @param facts how many there are in each cell, at each time; -1 where nobody asked
   */
  Layers(List<int[]> facts) {
    times = facts.size();
    int cells = facts.get(0).length;
    counts.put(new Span(0, times), new int[cells]);
    for (int cell = 0; cell < cells; cell++) {
      lay(cell, facts);
    }
  }

  private void lay(int cell, List<int[]> facts) {
    Deque<Pile> piles = new ArrayDeque<>();
    int height = 0;
    for (int time = 0; time < times; time++) {
      int now = facts.get(time)[cell];
      if (now < 0) {
        continue;
      }
      if (now > height) {
        piles.push(new Pile(isFirst(cell, time, facts) ? 0 : time, now - height));
      }
      takeOff(piles, cell, time, height - now);
      height = now;
    }
    piles.forEach(pile -> add(new Span(pile.from(), times), cell, pile.height()));
  }

  private static boolean isFirst(int cell, int time, List<int[]> facts) {
    return facts.subList(0, time).stream().allMatch(before -> before[cell] < 0);
  }

  private void takeOff(Deque<Pile> piles, int cell, int time, int much) {
    int left = much;
    while (left > 0) {
      Pile top = piles.pop();
      int taken = Math.min(left, top.height());
      add(new Span(top.from(), time), cell, taken);
      if (taken < top.height()) {
        piles.push(new Pile(top.from(), top.height() - taken));
      }
      left -= taken;
    }
  }

  private void add(Span span, int cell, int height) {
    int[] layer =
        counts.computeIfAbsent(span, any -> new int[counts.values().iterator().next().length]);
    layer[cell] += height;
  }

  /** Every layer; the first is what was there all the time. */
  List<Span> spans() {
    return List.copyOf(counts.keySet());
  }

  int[] counts(Span span) {
    return Arrays.copyOf(counts.get(span), counts.get(span).length);
  }

  /** The layers that were there, by their place in the list. */
  Set<Integer> at(int time) {
    Set<Integer> found = new LinkedHashSet<>();
    List<Span> spans = spans();
    for (int layer = 0; layer < spans.size(); layer++) {
      if (spans.get(layer).has(time)) {
        found.add(layer);
      }
    }
    return found;
  }
}
