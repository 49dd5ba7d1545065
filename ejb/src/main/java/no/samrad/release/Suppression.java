package no.samrad.release;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import no.samrad.release.Classifying.Known;

/** Decides which figures of a table are shown, knowing everything that was published before. */
final class Suppression {

  /** Up to so many figures others are tried instead of those hidden first. */
  private static final int SMALL_TABLE = 42;

  private final FigureTable table;
  private final Threshold threshold;
  private final List<Publication> earlier;

  private Suppression(FigureTable table, Threshold threshold, List<Publication> earlier) {
    this.table = table;
    this.threshold = threshold;
    this.earlier = earlier;
  }

  /**
   * What becomes of each figure of the table, by the codes of its marks.
   *
   * @param earlier publications of the same subject in the order they left
   */
  static Map<List<String>, Verdict> of(
      FigureTable table, Threshold threshold, List<Publication> earlier) {
    List<Publication> said = earlier.stream().filter(each -> !each.isNothing()).toList();
    Suppression suppression = new Suppression(table, threshold, said);
    try {
      return suppression.verdicts();
    } catch (ArithmeticException tooLarge) {
      return suppression.nothing();
    }
  }

  private Map<List<String>, Verdict> verdicts() {
    List<FigureTable> tables = new ArrayList<>(earlier.stream().map(Publication::table).toList());
    tables.add(table);
    Frame frame = new Frame(tables);
    Map<List<String>, Integer> keys = frame.keys(earlier.size());
    Classifying classified = classify(frame, keys);
    int[] figures = classified.known().keySet().stream().mapToInt(Integer::intValue).toArray();
    Board board = board(frame, classified, figures);
    if (!protect(frame.lattice(), board, classified, figures)) {
      return nothing();
    }
    Map<List<String>, Verdict> verdicts = new LinkedHashMap<>();
    keys.forEach(
        (at, key) -> verdicts.put(at, verdict(board, classified.known().get(key), frame, key)));
    return verdicts;
  }

  private Classifying classify(Frame frame, Map<List<String>, Integer> keys) {
    Classifying classified = new Classifying(frame, threshold);
    for (int each = 0; each < earlier.size(); each++) {
      Publication publication = earlier.get(each);
      frame
          .keys(each)
          .forEach(
              (at, key) ->
                  classified.earlier(key, publication.figures().get(at), publication.threshold()));
    }
    classified.asked(new LinkedHashSet<>(keys.values()));
    classified.unasked(mildest(), frame.lattice().keys());
    return classified;
  }

  /** What a milder rule let out cannot be taken back. */
  private Threshold mildest() {
    Threshold mildest = threshold;
    for (Publication each : earlier) {
      mildest = each.threshold().k() < mildest.k() ? each.threshold() : mildest;
    }
    return mildest;
  }

  private static Board board(Frame frame, Classifying classified, int[] figures) {
    Board board = frame.board(figures);
    for (int figure = 0; figure < figures.length; figure++) {
      Known known = classified.known().get(figures[figure]);
      if (known.cause() != FigureCause.SAFE) {
        board.hide(figure, known.least(), known.most());
      }
    }
    return board;
  }

  private static boolean protect(
      Lattice lattice, Board board, Classifying classified, int[] figures) {
    BitSet guards = new BitSet();
    int[] width = new int[figures.length];
    for (int figure = 0; figure < figures.length; figure++) {
      guards.set(figure, classified.open().contains(figures[figure]));
      width[figure] = classified.known().get(figures[figure]).width();
    }
    Proofs proofs = new Proofs(lattice, board, guards, width);
    if (!new Hiding(lattice, proofs, true).protect()) {
      return false;
    }
    Saving saving = new Saving(lattice, proofs);
    saving.takeBack();
    if (figures.length <= SMALL_TABLE && proofs.price() > 0) {
      saving.improve();
    }
    return true;
  }

  private static Verdict verdict(Board board, Known known, Frame frame, int key) {
    boolean shown = board.isShown(board.figureAt(key));
    FigureCause cause =
        known.cause() == FigureCause.SAFE && !shown ? FigureCause.GUARD : known.cause();
    return new Verdict(cause, frame.value(key));
  }

  /** A safe way out, for what is not said tells nothing. */
  private Map<List<String>, Verdict> nothing() {
    Map<List<String>, Verdict> verdicts = new LinkedHashMap<>();
    for (List<String> at : table.figures()) {
      verdicts.put(at, new Verdict(FigureCause.TABLE, table.sum(at)));
    }
    return verdicts;
  }
}
