package no.samrad.extract;

import java.io.Serializable;
import java.util.List;

/**
 * A line that cannot be used.
 *
 * @param line of the file, the first is 1
 * @param column as Samråd calls it, or its place; empty when it concerns the whole line
 * @param reason key of the sentence that says why
 */
public record ExtractProblem(long line, String column, String reason, List<String> details)
    implements Serializable {

  public ExtractProblem {
    details = List.copyOf(details);
  }
}
