package no.samrad.web.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import no.samrad.indicator.Figure;
import no.samrad.reporting.SealedPeriod;
import no.samrad.reporting.TrendPoint;
import no.samrad.web.faces.Texts;
import no.samrad.web.indicator.IndicatorWords;
import no.samrad.web.reporting.ReportingWords;
import no.samrad.web.status.EarlyChart.Dot;
import no.samrad.web.status.EarlyChart.Mark;
import no.samrad.web.status.EarlyChart.Series;

/** Draws both shares of week 16 with their goal; what is hidden or has no basis is a gap. */
@ApplicationScoped
class EarlyChartDrawing {

  private static final int FEWEST = 2;
  private static final double LEFT = 44;
  private static final double RIGHT = 376;
  private static final double TOP = 14;
  private static final double BOTTOM = 196;
  private static final double SIZE = 3.6;
  private static final double APART = 24;
  private static final int STEP = 20;
  private static final double HUNDRED = 100;

  @Inject Texts texts;
  @Inject IndicatorWords figures;
  @Inject ReportingWords periods;

  /** Null where there is no line. */
  EarlyChart of(SealedPeriod period, List<TrendPoint> points) {
    List<EarlyRow> rows = EarlyRow.of(points);
    List<Figure> drawn =
        Stream.of(false, true).flatMap(second -> shown(rows, second).stream()).toList();
    boolean isLine =
        Stream.of(false, true).anyMatch(second -> shown(rows, second).size() >= FEWEST);
    if (!isLine) {
      return null;
    }
    double low = lowest(drawn);
    return new EarlyChart(
        sentence(rows),
        texts.get(low > 0 ? "status.early.axis" : "status.early.axisZero", (int) low),
        ticks(low),
        names(period, rows),
        Stream.of(false, true).map(second -> series(rows, second, low)).toList(),
        goals(drawn, low),
        labels(rows, drawn, low));
  }

  private static List<Figure> shown(List<EarlyRow> rows, boolean second) {
    return rows.stream()
        .map(row -> row.of(second))
        .filter(each -> each != null && each.value() != null)
        .toList();
  }

  /** A round number below everything, so that the lines have room. */
  private static double lowest(List<Figure> drawn) {
    double least = drawn.stream().mapToDouble(each -> each.value().doubleValue()).min().orElse(0);
    return Math.max(0, Math.min(2 * STEP, Math.floor((least - 1) / STEP) * STEP));
  }

  private static List<Mark> ticks(double low) {
    List<Mark> ticks = new ArrayList<>();
    for (int each = (int) low; each <= HUNDRED; each += STEP) {
      ticks.add(mark(LEFT - 6, y(each, low), Integer.toString(each)));
    }
    return ticks;
  }

  private List<Mark> names(SealedPeriod period, List<EarlyRow> rows) {
    List<Mark> names = new ArrayList<>();
    for (int each = 0; each < rows.size(); each++) {
      String name = periods.shortName(period.kind(), rows.get(each).firstDay());
      names.add(mark(x(each, rows.size()), BOTTOM + 24, name));
    }
    return names;
  }

  private static Series series(List<EarlyRow> rows, boolean second, double low) {
    List<String> lines = new ArrayList<>();
    List<Dot> dots = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (int each = 0; each < rows.size(); each++) {
      Figure figure = rows.get(each).of(second);
      if (figure == null || figure.value() == null) {
        lines.add(line.toString());
        line.setLength(0);
      } else {
        double x = x(each, rows.size());
        double y = y(figure.value().doubleValue(), low);
        line.append(number(x)).append(',').append(number(y)).append(' ');
        dots.add(new Dot(number(x), number(y), number(x - SIZE), number(y - SIZE)));
      }
    }
    lines.add(line.toString());
    return new Series(second, lines.stream().filter(each -> each.contains(" ")).toList(), dots);
  }

  private List<Mark> goals(List<Figure> drawn, double low) {
    return thresholds(drawn).map(each -> mark(LEFT, y(each, low), "")).toList();
  }

  private static Stream<Double> thresholds(List<Figure> drawn) {
    return drawn.stream()
        .map(each -> each.definition().goal().threshold())
        .filter(Objects::nonNull)
        .map(Number::doubleValue)
        .distinct();
  }

  /** At the right end, none over another. */
  private List<Mark> labels(List<EarlyRow> rows, List<Figure> drawn, double low) {
    List<Mark> labels = new ArrayList<>();
    for (boolean second : new boolean[] {false, true}) {
      List<Figure> own = shown(rows, second);
      if (!own.isEmpty()) {
        Figure last = own.get(own.size() - 1);
        String text =
            texts.get(
                "status.early.last." + (second ? "included" : "referred"), figures.value(last));
        labels.add(mark(RIGHT + 12, y(last.value().doubleValue(), low), text));
      }
    }
    thresholds(drawn)
        .map(each -> mark(RIGHT + 12, y(each, low), texts.get("status.early.goal", rounded(each))))
        .forEach(labels::add);
    labels.sort(Comparator.comparingDouble(each -> Double.parseDouble(each.y())));
    return apart(labels);
  }

  private static List<Mark> apart(List<Mark> labels) {
    List<Mark> placed = new ArrayList<>();
    double free = BOTTOM;
    List<Mark> fromBelow = new ArrayList<>(labels);
    Collections.reverse(fromBelow);
    for (Mark each : fromBelow) {
      double y = Math.min(Double.parseDouble(each.y()), free);
      placed.add(mark(RIGHT + 12, y, each.text()));
      free = y - APART;
    }
    return placed;
  }

  private String sentence(List<EarlyRow> rows) {
    return texts.get("status.early.sentence", rows.size());
  }

  private static Mark mark(double x, double y, String text) {
    return new Mark(number(x), number(y), number(y + 4), text);
  }

  private static double x(int at, int of) {
    return LEFT + 12 + (RIGHT - LEFT - 12) * at / Math.max(1, of - 1);
  }

  private static double y(double value, double low) {
    return BOTTOM - (BOTTOM - TOP) * (value - low) / (HUNDRED - low);
  }

  private static String rounded(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
