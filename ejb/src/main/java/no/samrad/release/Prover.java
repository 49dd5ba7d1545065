package no.samrad.release;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * Proves how far a hidden figure may be off: moves the board to something else that all shown
 * figures allow, as often as it takes. What it finds is a whole table nobody could exclude, so a
 * proof is never wrong; that none is found does not say there is none.
 */
final class Prover {

  private final Lattice lattice;
  private final Board board;
  private final Search search;
  private final Detour detour;

  private Move best;

  Prover(Lattice lattice, Board board) {
    this.lattice = lattice;
    this.board = board;
    search = new Search(lattice);
    detour = new Detour(lattice, board);
  }

  /** Takes more time, and finds more. */
  void tryHard(boolean hard) {
    detour.tryHard(hard);
  }

  /** The figures that must stay hidden for the proof, or null where none was found. */
  BitSet prove(int figure, int width) {
    BitSet used = new BitSet();
    int reached = reach(figure, 1, width, used);
    if (reached < width) {
      reached += reach(figure, -1, width - reached, used);
    }
    return reached >= width ? used : null;
  }

  /** How much more or less it may be, up to what is asked for. */
  private int reach(int figure, int direction, int wanted, BitSet used) {
    int far =
        direction > 0
            ? board.high(figure) - board.value(figure)
            : board.value(figure) - board.low(figure);
    int most = Math.min(wanted, far);
    Deque<Move> moves = new ArrayDeque<>();
    int reached = 0;
    while (reached < most) {
      int step = findBest(figure, direction, most - reached);
      if (step > 0) {
        best.make(lattice, board, used);
        moves.push(best);
      } else if (detour.find(figure, direction, moves, used)) {
        step = 1;
      } else {
        break;
      }
      reached += step;
    }
    moves.forEach(each -> each.takeBack(lattice, board));
    return reached;
  }

  private int findBest(int figure, int direction, int wanted) {
    best = null;
    search.through(
        board.key(figure),
        direction,
        shift -> {
          int room = Math.min(wanted, board.room(shift));
          if (room > (best == null ? 0 : best.times())) {
            best = search.move(room);
          }
          return best == null || best.times() < wanted;
        });
    return best == null ? 0 : best.times();
  }
}
