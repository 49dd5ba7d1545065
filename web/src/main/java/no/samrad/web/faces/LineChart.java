package no.samrad.web.faces;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.DoubleStream;

/**
 * A line of values over equally spaced labels, drawn in a box of 560 by 230.
 *
 * @param sentence what the line says, for those who do not see it
 * @param note must say so when the axis does not start at 0, and what dashed lines are
 * @param goals what the values ought to reach, within the scale; each a dashed line
 */
public record LineChart(
    String title,
    String note,
    String sentence,
    Scale scale,
    List<Value> values,
    List<Double> goals) {

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

  /**
   * One value over its label.
   *
   * @param value null where there is none: the line has a gap there
   * @param text as people read it; null to write it as the axis does
   */
  public record Value(String label, Double value, String text) {

    public Value(String label, double value) {
      this(label, value, null);
    }
  }

  /** Where a value is drawn. */
  public record Point(String x, String y, String labelX, String text, boolean last) {}

  /** A label under its place. */
  public record Label(String x, String text) {}

  /** A line across, with its figure. */
  public record Tick(String y, String textY, String text) {}

  public LineChart(String title, String note, String sentence, Scale scale, List<Value> values) {
    this(title, note, sentence, scale, values, List.of());
  }

  public List<Point> points() {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      Value value = values.get(i);
      if (value.value() != null) {
        String text = value.text() == null ? scale.shown(value.value()) : value.text();
        points.add(
            new Point(number(x(i)), number(y(value.value())), number(x(i) + 10), text, isLast(i)));
      }
    }
    return points;
  }

  private boolean isLast(int at) {
    return values.subList(at + 1, values.size()).stream()
        .map(Value::value)
        .allMatch(Objects::isNull);
  }

  public List<Label> labels() {
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      labels.add(new Label(number(x(i)), values.get(i).label()));
    }
    return labels;
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

  /** The points of each stretch without a gap. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < values.size(); i++) {
      Double value = values.get(i).value();
      if (value != null) {
        line.append(line.isEmpty() ? "" : " ")
            .append(number(x(i)))
            .append(',')
            .append(number(y(value)));
      } else if (!line.isEmpty()) {
        lines.add(line.toString());
        line.setLength(0);
      }
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  /** Where the dashed lines are. */
  public List<String> goalLines() {
    return goals.stream().map(each -> number(y(each))).toList();
  }

  private double x(int at) {
    return LEFT + (RIGHT - LEFT) * at / Math.max(1, values.size() - 1);
  }

  private double y(double value) {
    return BOTTOM - (BOTTOM - TOP) * (value - scale.low()) / (scale.high() - scale.low());
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
