package no.samrad.release;

import java.util.List;
import java.util.Map;

/**
 * A table that left the team, with the facts as they were and what became of each figure.
 *
 * @param figures by the code of a mark in each dimension
 */
record Publication(FigureTable table, Threshold threshold, Map<List<String>, Verdict> figures) {

  Publication {
    figures = Map.copyOf(figures);
  }

  /** Nothing of it was hidden. */
  boolean isOpen() {
    return figures.values().stream().allMatch(Verdict::isShown);
  }

  /** It was withheld as a whole, so that nobody learnt anything. */
  boolean isNothing() {
    return figures.values().stream().anyMatch(each -> each.cause() == FigureCause.TABLE);
  }
}
