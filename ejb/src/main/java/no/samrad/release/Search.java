package no.samrad.release;

import java.util.List;

/** Goes through every shift that changes a figure. */
final class Search {

  private final Lattice lattice;
  private final Shift shift;
  private final Step[] steps;

  /** Looks at one shift; false ends the search. */
  @FunctionalInterface
  interface Look {
    boolean at(Shift shift);
  }

  Search(Lattice lattice) {
    this.lattice = lattice;
    shift = new Shift(lattice);
    steps = new Step[lattice.dimensions()];
  }

  /**
   * Every shift by which the figure at the tuple becomes one more, or one less.
   *
   * @param direction 1 or -1
   */
  void through(int key, int direction, Look look) {
    shift.begin(direction);
    choose(0, key, look);
  }

  private boolean choose(int axis, int key, Look look) {
    if (axis == steps.length) {
      return look.at(shift);
    }
    List<Step> choice = lattice.axis(axis).through(lattice.mark(key, axis));
    for (Step step : choice) {
      steps[axis] = step;
      shift.extend(axis, step);
      if (!choose(axis + 1, key, look)) {
        return false;
      }
    }
    return true;
  }

  /** The shift looked at, to keep. */
  Move move(int times) {
    return new Move(List.of(steps), shift.sign(), times);
  }
}
