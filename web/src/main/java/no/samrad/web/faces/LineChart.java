package no.samrad.web.faces;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

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

  /** The language and decimals of the figures, and the ends of the axis. */
  public record Scale(Locale locale, int decimals, double low, double high) {

    private static final double[] ROUND = {1, 2, 5, 10};

    /** Ends at round figures just outside the values; at 0 when the lowest comes near it. */
    public static Scale around(Locale locale, int decimals, List<? extends Number> values) {
      double min = values.stream().mapToDouble(Number::doubleValue).min().orElse(0);
      double max = values.stream().mapToDouble(Number::doubleValue).max().orElse(0);
      double from = min >= 0 && min * 3 <= max ? 0 : min;
      double step = roundedUp(Math.max((max - from) / STEPS, Math.pow(10, -decimals)));
      double low = Math.floor(from / step) * step;
      while (low + STEPS * step < max) {
        step = roundedUp(step * 1.01);
        low = Math.floor(from / step) * step;
      }
      return new Scale(locale, decimals, low, low + STEPS * step);
    }

    /** 1, 2 or 5 times a power of ten, not below the wish. */
    private static double roundedUp(double wish) {
      double power = Math.pow(10, Math.floor(Math.log10(wish)));
      return DoubleStream.of(ROUND)
          .map(each -> each * power)
          .filter(each -> each >= wish)
          .findFirst()
          .orElse(10 * power);
    }

    public boolean startsAtZero() {
      return low == 0;
    }

    String shown(double value) {
      return Numbers.format(value, decimals, locale);
    }
  }

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
      String text = scale.shown(value.value());
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
      String text = scale.shown(value);
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
