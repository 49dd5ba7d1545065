package no.samrad.web.area;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import no.samrad.area.AreaDetails;
import no.samrad.area.YearFigures;
import no.samrad.web.faces.LineChart;
import no.samrad.web.faces.LineChart.Scale;
import no.samrad.web.faces.LineChart.Value;
import no.samrad.web.faces.Texts;

/**
 * The residents behind an area on a day: the sums over its members of that day, now and in the
 * years before.
 */
public record Catchment(List<YearFigures> years) {

  static Catchment of(AreaDetails area) {
    return new Catchment(area.series());
  }

  public boolean isKnown() {
    return !years.isEmpty();
  }

  public YearFigures latest() {
    return years.get(years.size() - 1);
  }

  public YearFigures first() {
    return years.get(0);
  }

  /**
   * Children more than the year before; null without a year before, or when a figure is missing.
   */
  public Long moreChildren() {
    return comparable() ? latest().age0() - before().age0() : null;
  }

  /** Residents more than the year before; null as above. */
  public Long moreResidents() {
    return comparable() ? latest().population() - before().population() : null;
  }

  private YearFigures before() {
    return years.get(years.size() - 2);
  }

  private boolean comparable() {
    return years.size() > 1
        && latest().isComplete()
        && before().isComplete()
        && before().year() == latest().year() - 1;
  }

  /** Of the whole area since the first year, in per cent; null when a figure is missing. */
  public BigDecimal growth() {
    return first().isComplete() && latest().isComplete()
        ? MemberLine.growth(first().population(), latest().population())
        : null;
  }

  /** In some year a member has no figure. */
  public boolean isIncomplete() {
    return years.stream().anyMatch(each -> !each.isComplete());
  }

  long fewestChildren() {
    return years.stream().mapToLong(YearFigures::age0).min().orElse(0);
  }

  long mostChildren() {
    return years.stream().mapToLong(YearFigures::age0).max().orElse(0);
  }

  private Scale scale(Locale language) {
    return Scale.around(language, 0, years.stream().map(YearFigures::age0).toList());
  }

  LineChart chart(Texts texts, String areaName) {
    Locale language = Texts.language();
    return new LineChart(
        texts.get("area.chart.title", areaName),
        texts.get("area.chart.note"),
        texts.get(
            "area.chart.sentence",
            areaName,
            Integer.toString(first().year()),
            Integer.toString(latest().year())),
        scale(language),
        years.stream().map(each -> new Value(Integer.toString(each.year()), each.age0())).toList());
  }

  /** What stands beside the chart: where its axis starts, and between what the values vary. */
  String chartNote(Texts texts) {
    String range = texts.get("area.chart.range", fewestChildren(), mostChildren());
    Scale scale = scale(Texts.language());
    return scale.startsAtZero()
        ? range
        : texts.get("area.chart.axis", (long) scale.low()) + " " + range;
  }
}
