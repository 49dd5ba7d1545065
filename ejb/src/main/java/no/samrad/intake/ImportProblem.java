package no.samrad.intake;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * A row that cannot be used.
 *
 * @param line of the file, the first is 1
 * @param column as the file calls it; empty when it concerns the whole row
 * @param value what stands there, cut to what a page can show
 */
public record ImportProblem(
    long line, String column, String value, RowProblem reason, List<String> details)
    implements Serializable {

  private static final int LONGEST = 100;

  public ImportProblem {
    column = cut(column);
    value = cut(value);
    details = List.copyOf(details);
  }

  static ImportProblem of(Cell at, RowProblem reason, Object... details) {
    return new ImportProblem(
        at.line(),
        at.column(),
        at.value(),
        reason,
        Arrays.stream(details).map(Object::toString).toList());
  }

  /** Where in the file something stands. */
  record Cell(long line, String column, String value) {}

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
