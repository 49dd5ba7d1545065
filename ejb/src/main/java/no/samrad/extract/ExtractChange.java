package no.samrad.extract;

import java.io.Serializable;

/**
 * One thing an extract would change.
 *
 * @param line of the file
 * @param what of a case the columns that bring something new, of a count its area and day
 * @param from of a count, empty when there was none
 * @param to of a count: included, active, completed and left
 */
public record ExtractChange(ExtractChangeKind kind, long line, String what, String from, String to)
    implements Serializable {

  static ExtractChange of(ExtractChangeKind kind, long line, String what) {
    return new ExtractChange(kind, line, what, "", "");
  }
}
