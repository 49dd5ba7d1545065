package no.samrad.prose;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What became of a text, word by word.
 *
 * @param before the old text with what was removed
 * @param after the new text with what was inserted
 * @param together both in one
 * @param removed how many words
 * @param inserted how many words
 */
public record Difference(
    List<DiffLine> before, List<DiffLine> after, List<DiffLine> together, int removed, int inserted)
    implements Serializable {

  public static final Difference NONE = between(new Prose(List.of()), new Prose(List.of()));

  public Difference {
    before = List.copyOf(before);
    after = List.copyOf(after);
    together = List.copyOf(together);
  }

  public static Difference between(Prose before, Prose after) {
    List<Change> changes = changes(Token.of(before), Token.of(after));
    return new Difference(
        lines(changes, DiffMark.INSERTED, Change::before),
        lines(changes, DiffMark.REMOVED, Change::after),
        lines(changes, null, Change::after),
        words(changes, DiffMark.REMOVED),
        words(changes, DiffMark.INSERTED));
  }

  public boolean isEmpty() {
    return together.stream()
        .flatMap(line -> line.runs().stream())
        .allMatch(run -> run.mark() == DiffMark.KEPT);
  }

  /** What is kept stands in both texts, each with its own blanks. */
  private record Change(Token before, Token after, DiffMark mark) {}

  private static List<Change> changes(List<Token> before, List<Token> after) {
    List<Change> changes = new ArrayList<>();
    int old = 0;
    int next = 0;
    for (AbstractDelta<Token> delta : DiffUtils.diff(before, after, Token::sameAs).getDeltas()) {
      int start = delta.getTarget().getPosition();
      keep(changes, before.subList(old, old + start - next), after.subList(next, start));
      add(changes, delta.getSource().getLines(), DiffMark.REMOVED);
      add(changes, delta.getTarget().getLines(), DiffMark.INSERTED);
      old = delta.getSource().getPosition() + delta.getSource().size();
      next = start + delta.getTarget().size();
    }
    keep(changes, before.subList(old, before.size()), after.subList(next, after.size()));
    return changes;
  }

  private static void keep(List<Change> changes, List<Token> before, List<Token> after) {
    for (int i = 0; i < after.size(); i++) {
      changes.add(new Change(before.get(i), after.get(i), DiffMark.KEPT));
    }
  }

  private static void add(List<Change> changes, List<Token> tokens, DiffMark mark) {
    tokens.forEach(token -> changes.add(new Change(token, token, mark)));
  }

  private static int words(List<Change> changes, DiffMark mark) {
    return (int)
        changes.stream().filter(each -> each.mark() == mark && each.after().isWord()).count();
  }

  private static List<DiffLine> lines(
      List<Change> changes, DiffMark without, Function<Change, Token> side) {
    LineWriter writer = new LineWriter();
    changes.stream()
        .filter(each -> each.mark() != without)
        .forEach(each -> writer.write(side.apply(each), each.mark()));
    return writer.finish();
  }
}
