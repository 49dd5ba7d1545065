package no.samrad.web.overview;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import no.samrad.indicator.Figure;
import no.samrad.indicator.FigureUnit;
import no.samrad.indicator.Goal;
import no.samrad.overview.OverviewRow;

/**
 * A bar for every area that shows an indicator, the longest first, in a box of 100 by 10.
 *
 * @param hidden how many areas do not show it
 */
public record OverviewChart(List<Bar> bars, long hidden) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final double GOAL_HALF = .45;

  public OverviewChart {
    bars = List.copyOf(bars);
  }

  /**
   * A bar.
   *
   * @param width of 100
   * @param goal where the mark of the goal begins; empty for none
   */
  public record Bar(OverviewRow row, Figure figure, String width, String goal) {}

  static OverviewChart of(String code, List<OverviewRow> rows) {
    List<OverviewRow> shown =
        rows.stream().filter(each -> value(each, code) != null).sorted(largestFirst(code)).toList();
    BigDecimal end = end(shown, code);
    return new OverviewChart(
        shown.stream().map(each -> bar(each, each.figure(code), end)).toList(),
        rows.stream().filter(each -> each.isHidden(code)).count());
  }

  private static Comparator<OverviewRow> largestFirst(String code) {
    return Comparator.comparing((OverviewRow each) -> value(each, code)).reversed();
  }

  private static BigDecimal value(OverviewRow row, String code) {
    Figure figure = row.figure(code);
    return figure == null ? null : figure.value();
  }

  /** 100 percent, or the largest that is to be drawn. */
  private static BigDecimal end(List<OverviewRow> shown, String code) {
    Stream<BigDecimal> drawn =
        shown.stream()
            .map(each -> each.figure(code))
            .flatMap(each -> Stream.of(each.value(), least(each)));
    BigDecimal largest =
        drawn.filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(HUNDRED);
    boolean percent =
        shown.stream()
            .allMatch(each -> each.figure(code).definition().unit() == FigureUnit.PERCENT);
    BigDecimal end = percent ? largest.max(HUNDRED) : largest;
    return end.signum() == 0 ? BigDecimal.ONE : end;
  }

  private static Bar bar(OverviewRow row, Figure figure, BigDecimal end) {
    BigDecimal goal = least(figure);
    String mark = goal == null ? "" : number(part(goal, end) - GOAL_HALF);
    return new Bar(row, figure, number(part(figure.value(), end)), mark);
  }

  /** The end of the goal that is drawn. */
  private static BigDecimal least(Figure figure) {
    Goal goal = figure.definition().goal();
    return goal.threshold() == null ? goal.upper() : goal.threshold();
  }

  private static double part(BigDecimal value, BigDecimal end) {
    return value.doubleValue() * 100 / end.doubleValue();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", Math.max(0, value));
  }
}
