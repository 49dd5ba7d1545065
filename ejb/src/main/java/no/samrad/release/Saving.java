package no.samrad.release;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.IntStream;

/** Shows again what need not be hidden. */
final class Saving {

  private static final int MOST_ROUNDS = 5;
  private static final int MOST_TRIES = 150;

  private final Lattice lattice;
  private final Board board;
  private final Proofs proofs;
  private final Hiding hiding;
  private int tries;

  Saving(Lattice lattice, Proofs proofs) {
    this.lattice = lattice;
    this.board = proofs.board();
    this.proofs = proofs;
    hiding = new Hiding(lattice, proofs, false);
  }

  /** Shows what no proof needs, the largest first. */
  void takeBack() {
    takeBack(new BitSet());
  }

  private void takeBack(BitSet last) {
    largestFirst().filter(figure -> !last.get(figure)).forEach(this::tryToShow);
    last.stream().forEach(this::tryToShow);
  }

  private IntStream largestFirst() {
    return Arrays.stream(proofs.guards())
        .boxed()
        .sorted((one, other) -> Integer.compare(board.value(other), board.value(one)))
        .mapToInt(Integer::intValue);
  }

  private void tryToShow(int figure) {
    if (!board.isShown(figure)) {
      Proofs.Memory before = proofs.remember();
      if (!showWithAll(figure)) {
        proofs.returnTo(before);
      }
    }
  }

  /** Shows it, and every guard that is not uncertain without it. */
  private boolean showWithAll(int first) {
    Deque<Integer> open = new ArrayDeque<>();
    open.add(first);
    while (!open.isEmpty()) {
      proofs.show(open.remove());
      if (!areProved()) {
        return false;
      }
      for (int figure : proofs.guards()) {
        if (!board.isShown(figure) && !open.contains(figure) && !proofs.isProved(figure)) {
          open.add(figure);
        }
      }
    }
    return true;
  }

  /** Those that must be hidden. */
  private boolean areProved() {
    for (int figure = 0; figure < board.figures(); figure++) {
      if (!board.isShown(figure) && !proofs.mayHide(figure) && !proofs.isProved(figure)) {
        return false;
      }
    }
    return true;
  }

  /** Tries others instead, one by one, as long as that helps. For small tables. */
  void improve() {
    long before = Long.MAX_VALUE;
    for (int round = 0; round < MOST_ROUNDS && proofs.price() < before; round++) {
      before = proofs.price();
      largestFirst().filter(figure -> !board.isShown(figure)).forEach(this::without);
      Arrays.stream(proofs.guards()).forEach(figure -> with(one(figure)));
      boxes().forEach(this::with);
    }
  }

  private void without(int figure) {
    if (board.isShown(figure) || tries++ > MOST_TRIES) {
      return;
    }
    Proofs.Memory before = proofs.remember();
    long price = proofs.price();
    proofs.show(figure);
    proofs.allow(figure, false);
    boolean protects = hiding.protect();
    proofs.allow(figure, true);
    keepIfCheaper(protects, new BitSet(), before, price);
  }

  private void with(BitSet more) {
    if (more.stream().anyMatch(figure -> !board.isShown(figure) || !proofs.mayHide(figure))
        || tries++ > MOST_TRIES) {
      return;
    }
    Proofs.Memory before = proofs.remember();
    long price = proofs.price();
    more.stream().forEach(board::hide);
    keepIfCheaper(hiding.protect(), more, before, price);
  }

  private void keepIfCheaper(boolean protects, BitSet last, Proofs.Memory before, long price) {
    if (protects) {
      takeBack(last);
    }
    if (!protects || proofs.price() >= price) {
      proofs.returnTo(before);
    }
  }

  private static BitSet one(int figure) {
    BitSet one = new BitSet();
    one.set(figure);
    return one;
  }

  /** What a shift through a figure that has to be hidden would hide. */
  private Set<BitSet> boxes() {
    Set<BitSet> boxes = new LinkedHashSet<>();
    Search search = new Search(lattice);
    for (int figure = 0; figure < board.figures(); figure++) {
      if (!board.isShown(figure) && !proofs.mayHide(figure)) {
        addBoxes(search, board.key(figure), boxes);
      }
    }
    return boxes;
  }

  private void addBoxes(Search search, int key, Set<BitSet> boxes) {
    search.through(
        key,
        1,
        shift -> {
          BitSet box = board.shownOf(shift);
          if (!box.isEmpty()) {
            boxes.add(box);
          }
          return true;
        });
  }
}
