package no.samrad.prose;

import java.io.Serializable;
import java.util.List;

/**
 * A line of a compared text.
 *
 * @param sign that of a list item, empty in a paragraph
 */
public record DiffLine(String sign, List<DiffRun> runs) implements Serializable {

  public DiffLine {
    runs = List.copyOf(runs);
  }
}
