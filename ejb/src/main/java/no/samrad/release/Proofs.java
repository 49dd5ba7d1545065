package no.samrad.release;

import java.util.BitSet;

/** Which hidden figures are proved to be uncertain enough, and by which other hidden ones. */
final class Proofs {

  private static final long ONE = 1_000_000_000L;

  private final Board board;
  private final Prover prover;
  private final BitSet guards;
  private final int[] width;
  private final BitSet[] proof;

  /** Everything as it was, to return to. */
  static final class Memory {
    private final boolean[] shown;
    private final BitSet[] proof;

    private Memory(boolean[] shown, BitSet[] proof) {
      this.shown = shown;
      this.proof = proof;
    }
  }

  /**
   * @param guards figures that may be hidden for the sake of others
   * @param width how uncertain each figure must be once it is hidden
   */
  Proofs(Lattice lattice, Board board, BitSet guards, int[] width) {
    this.board = board;
    this.guards = (BitSet) guards.clone();
    this.width = width.clone();
    prover = new Prover(lattice, board);
    proof = new BitSet[board.figures()];
  }

  Board board() {
    return board;
  }

  int width(int figure) {
    return width[figure];
  }

  boolean mayHide(int figure) {
    return guards.get(figure);
  }

  /** The figures that may be hidden for the sake of others. */
  int[] guards() {
    return guards.stream().toArray();
  }

  /** From now on it may, or may not, be hidden for the sake of others. */
  void allow(int figure, boolean allowed) {
    guards.set(figure, allowed);
  }

  boolean isProved(int figure) {
    if (proof[figure] == null) {
      proof[figure] = prover.prove(figure, width[figure]);
    }
    return proof[figure] != null;
  }

  /** Takes its time, for the last resort. */
  boolean isProvedInTheEnd(int figure) {
    prover.tryHard(true);
    boolean proved = isProved(figure);
    prover.tryHard(false);
    return proved;
  }

  boolean isKnownProved(int figure) {
    return proof[figure] != null;
  }

  /** Shows a figure; proofs that need it hidden are none any more. */
  void show(int figure) {
    board.show(figure);
    proof[figure] = null;
    for (int each = 0; each < proof.length; each++) {
      if (proof[each] != null && proof[each].get(figure)) {
        proof[each] = null;
      }
    }
  }

  Memory remember() {
    return new Memory(board.shown(), proof.clone());
  }

  /** Guards are hidden as they were, and nothing else has changed. */
  void returnTo(Memory memory) {
    System.arraycopy(memory.proof, 0, proof, 0, proof.length);
    for (int figure : guards()) {
      if (memory.shown[figure]) {
        board.show(figure);
      } else {
        board.hide(figure);
      }
    }
  }

  /** What is hidden for the sake of others: how many first, then how large. */
  long price() {
    return guards.stream()
        .filter(figure -> !board.isShown(figure))
        .mapToLong(figure -> ONE + board.value(figure))
        .sum();
  }

  static long price(int value) {
    return ONE + value;
  }
}
