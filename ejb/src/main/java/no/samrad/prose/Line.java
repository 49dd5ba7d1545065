package no.samrad.prose;

import static java.util.stream.Collectors.joining;

import java.io.Serializable;
import java.util.List;

/**
 * A line of a paragraph or an item of a list.
 *
 * @param number of an item in a numbered list, else 0
 */
public record Line(int number, List<Run> runs) implements Serializable {

  public Line {
    runs = List.copyOf(runs);
  }

  public String plain() {
    return runs.stream().map(Run::text).collect(joining());
  }

  String marked() {
    return runs.stream().map(Run::marked).collect(joining());
  }
}
