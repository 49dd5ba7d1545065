package no.samrad.web.faces;

import java.util.List;
import java.util.Locale;
import java.util.LongSummaryStatistics;

/** A line without axis in a table cell: only the shape of a few values, in a box of 100 by 30. */
public final class Sparkline {

  private static final double WIDTH = 100;
  private static final double TOP = 4;
  private static final double BOTTOM = 28;

  private Sparkline() {}

  /** For the attribute {@code points}; empty when there is nothing to draw a line between. */
  public static String points(List<Long> values) {
    if (values.size() < 2) {
      return "";
    }
    LongSummaryStatistics range = values.stream().mapToLong(value -> value).summaryStatistics();
    StringBuilder points = new StringBuilder();
    for (int i = 0; i < values.size(); i++) {
      double x = WIDTH * i / (values.size() - 1);
      String format = i == 0 ? "%.1f,%.1f" : " %.1f,%.1f";
      points.append(String.format(Locale.ROOT, format, x, y(values.get(i), range)));
    }
    return points.toString();
  }

  private static double y(long value, LongSummaryStatistics range) {
    long span = range.getMax() - range.getMin();
    if (span == 0) {
      return (TOP + BOTTOM) / 2;
    }
    return BOTTOM - (BOTTOM - TOP) * (value - range.getMin()) / span;
  }
}
