package no.samrad.release;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/** Hides what costs least until every hidden figure is proved to be uncertain enough. */
final class Hiding {

  private final Board board;
  private final Proofs proofs;
  private final Search search;
  private final boolean lastResort;

  private BitSet cheapest;
  private long price;

  /**
   * @param lastResort takes its time, and hides everything there is, before it gives up
   */
  Hiding(Lattice lattice, Proofs proofs, boolean lastResort) {
    this.lastResort = lastResort;
    this.board = proofs.board();
    this.proofs = proofs;
    search = new Search(lattice);
  }

  /** Hides until all is proved. False where nothing more can be hidden. */
  boolean protect() {
    Deque<Integer> open = new ArrayDeque<>();
    for (int figure = 0; figure < board.figures(); figure++) {
      if (!board.isShown(figure) && !proofs.isKnownProved(figure)) {
        open.add(figure);
      }
    }
    boolean all = true;
    while (all && !open.isEmpty()) {
      all = protect(open.remove(), open);
    }
    return all;
  }

  private boolean protect(int figure, Deque<Integer> open) {
    while (!proofs.isProved(figure)) {
      cheapest = null;
      price = Long.MAX_VALUE;
      consider(figure, 1, board.high(figure) - board.value(figure));
      consider(figure, -1, board.value(figure) - board.low(figure));
      if (cheapest == null) {
        return lastResort && isProvedInTheEnd(figure, open);
      }
      cheapest.stream().forEach(board::hide);
      cheapest.stream().forEach(open::add);
    }
    return true;
  }

  /** Where no single shift helps, several may. */
  private boolean isProvedInTheEnd(int figure, Deque<Integer> open) {
    if (proofs.isProvedInTheEnd(figure)) {
      return true;
    }
    for (int guard : proofs.guards()) {
      if (board.isShown(guard)) {
        board.hide(guard);
        open.add(guard);
      }
    }
    return proofs.isProvedInTheEnd(figure);
  }

  private void consider(int figure, int direction, int most) {
    int wanted = Math.min(proofs.width(figure), most);
    search.through(
        board.key(figure),
        direction,
        shift -> {
          int room = Math.min(wanted, board.roomOnceHidden(shift));
          if (room > 0) {
            consider(shift, room);
          }
          return true;
        });
  }

  private void consider(Shift shift, int room) {
    long offered = 0;
    for (int each = 0; each < shift.size(); each++) {
      int figure = board.figureAt(shift.key(each));
      if (figure != Board.NONE && board.isShown(figure)) {
        if (!proofs.mayHide(figure)) {
          return;
        }
        offered += Proofs.price(board.value(figure));
      }
    }
    if (offered > 0 && offered / room < price) {
      price = offered / room;
      cheapest = board.shownOf(shift);
    }
  }
}
