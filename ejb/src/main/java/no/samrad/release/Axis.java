package no.samrad.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One dimension of everything that is known: its places, and the marks, which are the sets of
 * places figures sum up. Knows how a step along it changes each mark.
 */
final class Axis {

  private final int places;
  private final Map<Set<Integer>, Integer> marks = new LinkedHashMap<>();
  private final List<Set<Integer>> sets = new ArrayList<>();
  private List<List<Step>> through = List.of();

  Axis(int places) {
    this.places = places;
  }

  /** The mark that sums up these places. */
  int mark(Set<Integer> of) {
    Set<Integer> set = new TreeSet<>(of);
    Integer known = marks.putIfAbsent(set, sets.size());
    if (known != null) {
      return known;
    }
    sets.add(set);
    return sets.size() - 1;
  }

  int places() {
    return places;
  }

  int marks() {
    return sets.size();
  }

  Set<Integer> places(int mark) {
    return sets.get(mark);
  }

  /** No more marks come; steps can be asked for. */
  void close() {
    List<List<Step>> all = new ArrayList<>();
    for (int mark = 0; mark < sets.size(); mark++) {
      all.add(stepsThrough(mark));
    }
    through = all;
  }

  /** Every step by which the mark becomes one more, those to nowhere first. */
  List<Step> through(int mark) {
    return through.get(mark);
  }

  private List<Step> stepsThrough(int mark) {
    List<Step> steps = new ArrayList<>();
    Set<Integer> inside = sets.get(mark);
    for (int from : inside) {
      steps.add(step(from, Step.NOWHERE));
    }
    for (int from : inside) {
      for (int to = 0; to < places; to++) {
        if (!inside.contains(to)) {
          steps.add(step(from, to));
        }
      }
    }
    return List.copyOf(steps);
  }

  private Step step(int from, int to) {
    List<Integer> changed = new ArrayList<>();
    for (int mark = 0; mark < sets.size(); mark++) {
      if (sign(mark, from, to) != 0) {
        changed.add(mark);
      }
    }
    int[] which = changed.stream().mapToInt(Integer::intValue).toArray();
    int[] signs = changed.stream().mapToInt(mark -> sign(mark, from, to)).toArray();
    return new Step(from, to, which, signs);
  }

  private int sign(int mark, int from, int to) {
    Set<Integer> set = sets.get(mark);
    return (set.contains(from) ? 1 : 0) - (set.contains(to) ? 1 : 0);
  }
}
