package no.samrad.release;

import java.util.BitSet;
import java.util.List;

/**
 * A shift that happens so often.
 *
 * @param sign 1, or -1 where everything turns round
 */
record Move(List<Step> steps, int sign, int times) {

  private Shift shift(Lattice lattice) {
    Shift shift = new Shift(lattice);
    shift.begin(sign);
    for (int axis = 0; axis < steps.size(); axis++) {
      shift.extend(axis, steps.get(axis));
    }
    return shift;
  }

  /** Changes the board and notes which figures it changed. */
  void make(Lattice lattice, Board board, BitSet changed) {
    Shift shift = shift(lattice);
    board.move(shift, times);
    for (int each = 0; each < shift.size(); each++) {
      int figure = board.figureAt(shift.key(each));
      if (figure != Board.NONE) {
        changed.set(figure);
      }
    }
  }

  void takeBack(Lattice lattice, Board board) {
    board.move(shift(lattice), -times);
  }
}
