package no.samrad.release;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Finds several shifts that go together where none goes alone: makes one, and mends what it breaks
 * by others.
 */
final class Detour {

  private static final Effort QUICK = new Effort(1, 6, 1);
  private static final Effort HARD = new Effort(3, 60, 6);

  private final Lattice lattice;
  private final Board board;
  private final Search search;

  private Effort effort = QUICK;
  private Move best;
  private int least;

  /**
   * @param breaks how much a beginning may break
   * @param beginnings how many are tried
   * @param mends how many shifts may follow
   */
  private record Effort(int breaks, int beginnings, int mends) {}

  private record Beginning(Move move, int breaks) {}

  Detour(Lattice lattice, Board board) {
    this.lattice = lattice;
    this.board = board;
    search = new Search(lattice);
  }

  /** Takes more time, and finds more. */
  void tryHard(boolean hard) {
    effort = hard ? HARD : QUICK;
  }

  /** Makes the figure one more or one less, and says by which moves. */
  boolean find(int figure, int direction, Deque<Move> moves, BitSet used) {
    for (Beginning each : beginnings(figure, direction)) {
      Deque<Move> made = new ArrayDeque<>();
      BitSet changed = new BitSet();
      make(each.move(), made, changed);
      if (mend(figure, made, changed)) {
        made.descendingIterator().forEachRemaining(moves::push);
        used.or(changed);
        return true;
      }
      made.forEach(move -> move.takeBack(lattice, board));
    }
    return false;
  }

  private List<Beginning> beginnings(int figure, int direction) {
    List<Beginning> found = new ArrayList<>();
    search.through(
        board.key(figure),
        direction,
        shift -> {
          int breaks = board.breaks(shift);
          if (breaks <= effort.breaks()) {
            found.add(new Beginning(search.move(1), breaks));
          }
          return true;
        });
    found.sort(Comparator.comparingInt(Beginning::breaks));
    return found.subList(0, Math.min(effort.beginnings(), found.size()));
  }

  private boolean mend(int figure, Deque<Move> made, BitSet changed) {
    int broken = board.broken(changed);
    for (int tries = 0; broken != Board.NONE && tries < effort.mends(); tries++) {
      if (broken == figure || !findBest(figure, broken)) {
        return false;
      }
      make(best, made, changed);
      broken = board.broken(changed);
    }
    return broken == Board.NONE;
  }

  private boolean findBest(int figure, int broken) {
    best = null;
    least = 1;
    search.through(
        board.key(broken),
        board.value(broken) > board.high(broken) ? -1 : 1,
        shift -> {
          int breaks = board.breaks(shift);
          if (breaks < least && board.signAt(shift, figure) == 0) {
            best = search.move(1);
            least = breaks;
          }
          return true;
        });
    return best != null;
  }

  private void make(Move move, Deque<Move> made, BitSet changed) {
    move.make(lattice, board, changed);
    made.push(move);
  }
}
