package no.samrad.wording;

import static java.util.stream.Collectors.toMap;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samrad.prose.Difference;
import no.samrad.prose.Line;
import no.samrad.prose.Prose;

/**
 * What became of every clause from one text to another, by lineage and not by number.
 *
 * @param clauses as they stand in the newer; those taken out where they stood
 */
public record WordingComparison(Difference title, List<ClauseChange> clauses)
    implements Serializable {

  public WordingComparison {
    clauses = List.copyOf(clauses);
  }

  /** What became of one clause. */
  public enum Kind {
    SAME,
    CHANGED,
    ADDED,
    REMOVED
  }

  /**
   * A clause in both.
   *
   * @param before its number, 0 when it is new
   * @param after its number, 0 when it was taken out
   * @param moved its place among the others is another
   */
  public record ClauseChange(
      long lineage,
      Kind kind,
      int before,
      int after,
      boolean moved,
      String title,
      Difference heading,
      Difference text)
      implements Serializable {

    public int removedWords() {
      return heading.removed() + text.removed();
    }

    public int insertedWords() {
      return heading.inserted() + text.inserted();
    }

    public boolean isChange() {
      return kind != Kind.SAME || moved;
    }
  }

  static WordingComparison between(WordingText before, WordingText after) {
    return new WordingComparison(
        Difference.between(Prose.of(before.title()), Prose.of(after.title())),
        changes(before.clauses(), after.clauses()));
  }

  public int removedWords() {
    return title.removed() + clauses.stream().mapToInt(ClauseChange::removedWords).sum();
  }

  public int insertedWords() {
    return title.inserted() + clauses.stream().mapToInt(ClauseChange::insertedWords).sum();
  }

  public long changedClauses() {
    return clauses.stream().filter(ClauseChange::isChange).count();
  }

  public boolean isSame() {
    return title.isEmpty() && changedClauses() == 0;
  }

  /** Whether a clause reads otherwise, is new or has moved. */
  public boolean changes(long lineage) {
    return clauses.stream().anyMatch(each -> each.lineage() == lineage && each.isChange());
  }

  private static List<ClauseChange> changes(
      List<WordingText.Clause> before, List<WordingText.Clause> after) {
    Map<Long, WordingText.Clause> old = byLineage(before);
    Map<Long, WordingText.Clause> young = byLineage(after);
    Set<Long> moved = moved(before, after);
    List<ClauseChange> changes = new ArrayList<>();
    after.forEach(
        each -> changes.add(change(old.get(each.lineage()), each, moved.contains(each.lineage()))));
    int place = 0;
    for (WordingText.Clause each : before) {
      if (young.containsKey(each.lineage())) {
        place = placeAfter(changes, each.lineage());
      } else {
        changes.add(place++, change(each, null, false));
      }
    }
    return changes;
  }

  private static int placeAfter(List<ClauseChange> changes, long lineage) {
    int place = 0;
    while (changes.get(place).lineage() != lineage) {
      place++;
    }
    return place + 1;
  }

  private static ClauseChange change(
      WordingText.Clause before, WordingText.Clause after, boolean moved) {
    Difference heading = Difference.between(heading(before), heading(after));
    Difference text = Difference.between(prose(before), prose(after));
    WordingText.Clause known = after == null ? before : after;
    return new ClauseChange(
        known.lineage(),
        kind(before, after, heading.isEmpty() && text.isEmpty()),
        before == null ? 0 : before.number(),
        after == null ? 0 : after.number(),
        moved,
        known.title(),
        heading,
        text);
  }

  private static Kind kind(WordingText.Clause before, WordingText.Clause after, boolean same) {
    if (before == null) {
      return Kind.ADDED;
    }
    if (after == null) {
      return Kind.REMOVED;
    }
    return same ? Kind.SAME : Kind.CHANGED;
  }

  /** Those of both that do not follow one another as before. */
  private static Set<Long> moved(List<WordingText.Clause> before, List<WordingText.Clause> after) {
    List<Long> young = lineages(after);
    List<Long> old = lineages(before).stream().filter(young::contains).toList();
    List<Long> kept = young.stream().filter(old::contains).toList();
    Set<Long> moved = new HashSet<>();
    for (AbstractDelta<Long> delta : DiffUtils.diff(old, kept).getDeltas()) {
      moved.addAll(delta.getTarget().getLines());
    }
    return moved;
  }

  private static List<Long> lineages(List<WordingText.Clause> clauses) {
    return clauses.stream().map(WordingText.Clause::lineage).toList();
  }

  private static Map<Long, WordingText.Clause> byLineage(List<WordingText.Clause> clauses) {
    return clauses.stream().collect(toMap(WordingText.Clause::lineage, each -> each));
  }

  private static Prose heading(WordingText.Clause clause) {
    return Prose.of(clause == null ? new Line(0, List.of()) : clause.heading());
  }

  private static Prose prose(WordingText.Clause clause) {
    return clause == null ? new Prose(List.of()) : clause.prose();
  }
}
