package no.samrad.web.faces;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A line of values over equally spaced labels, drawn in a box of 560 by 230.
 *
 * @param sentence what the line says, for those who do not see it
 * @param note must say so when the axis does not start at 0
 */
public record LineChart(
    String title, String note, String sentence, Scale scale, List<Value> values) {

  private static final double LEFT = 44;
  private static final double RIGHT = 500;
  private static final double TOP = 16;
  private static final double BOTTOM = 196;
  private static final int STEPS = 4;

  /** The language of the figures and the ends of the axis. */
  public record Scale(Locale locale, double low, double high) {}

  /** One value under its label. */
  public record Value(String label, double value) {}

  /** Where a value is drawn. */
  public record Point(String x, String y, String labelX, String label, String text, boolean last) {}

  /** A line across, with its figure. */
  public record Tick(String y, String textY, String text) {}

  public List<Point> points() {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      Value value = values.get(i);
      double x = LEFT + (RIGHT - LEFT) * i / Math.max(1, values.size() - 1);
      String text = Numbers.format(value.value(), 1, scale.locale());
      boolean last = i == values.size() - 1;
      points.add(
          new Point(
              number(x), number(y(value.value())), number(x + 10), value.label(), text, last));
    }
    return points;
  }

  public List<Tick> ticks() {
    List<Tick> ticks = new ArrayList<>();
    for (int i = 0; i <= STEPS; i++) {
      double value = scale.low() + (scale.high() - scale.low()) * i / STEPS;
      String text = Numbers.format(value, 0, scale.locale());
      ticks.add(new Tick(number(y(value)), number(y(value) + 4), text));
    }
    return ticks;
  }

  public String line() {
    return points().stream()
        .map(point -> point.x() + "," + point.y())
        .collect(Collectors.joining(" "));
  }

  private double y(double value) {
    return BOTTOM - (BOTTOM - TOP) * (value - scale.low()) / (scale.high() - scale.low());
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
