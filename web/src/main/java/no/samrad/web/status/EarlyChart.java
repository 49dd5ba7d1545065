package no.samrad.web.status;

import java.util.List;

/**
 * Both shares of week 16 over periods, drawn in a box of 560 by 230. The table with the same
 * numbers stands beside it.
 *
 * @param sentence what the lines say, for those who do not see them
 */
public record EarlyChart(
    String sentence,
    String note,
    List<Mark> ticks,
    List<Mark> periods,
    List<Series> series,
    List<Mark> goals,
    List<Mark> labels) {

  /** A word or a number, and where it stands. */
  public record Mark(String x, String y, String textY, String text) {}

  /**
   * A share.
   *
   * @param lines points of each stretch without a gap
   */
  public record Series(boolean second, List<String> lines, List<Dot> dots) {}

  /** Where a value is drawn: its middle, and the corner of a square around it. */
  public record Dot(String x, String y, String left, String top) {}
}
