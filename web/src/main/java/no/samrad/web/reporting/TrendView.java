package no.samrad.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.samrad.indicator.Definition;
import no.samrad.indicator.IndicatorQueries;
import no.samrad.reporting.PeriodKind;
import no.samrad.reporting.ReportingQueries;
import no.samrad.reporting.TrendPoint;
import no.samrad.shared.AreaId;
import no.samrad.web.export.Download;
import no.samrad.web.faces.LineChart;
import no.samrad.web.faces.Texts;
import no.samrad.web.frame.Frame;
import no.samrad.web.indicator.IndicatorWords;
import no.samrad.web.place.PageLanguage;

/** Backs reporting/trend.xhtml: an indicator in the approved periods of an area. Only reads. */
@Named
@RequestScoped
public class TrendView {

  private static final int FEWEST = 2;

  @Inject ReportingDoor door;
  @Inject ReportingQueries reporting;
  @Inject IndicatorQueries indicators;
  @Inject ReportingTables tables;
  @Inject ReportingWords words;
  @Inject IndicatorWords figures;
  @Inject Texts texts;
  @Inject Frame frame;

  private String slug;
  private String indicator;
  private String kind;
  private String export;
  private PeriodKind kindNow;
  private String areaName;
  private Definition definition;
  private List<TrendPoint> rows;

  public void load() {
    AreaId area = door.area(slug);
    kindNow =
        Arrays.stream(PeriodKind.values())
            .filter(each -> each.name().equals(kind))
            .findFirst()
            .orElse(PeriodKind.HALF_YEAR);
    kind = kindNow.name();
    rows = reporting.trend(area, kindNow, indicator, PageLanguage.now());
    definition = indicators.indicator(indicator, frame.getToday(), PageLanguage.now()).definition();
    areaName = door.nameOf(area, slug);
    if (Download.isAsked(export)) {
      tables.sendTrend(export, slug, kindNow, definition, rows);
    }
  }

  /** Of what is shown and has a basis, with gaps between; null when that is no line. */
  public LineChart getChart() {
    List<TrendPoint> drawn = rows.stream().filter(TrendView::isDrawn).toList();
    if (drawn.size() < FEWEST) {
      return null;
    }
    List<Double> goals = goals();
    LineChart.Scale scale = scale(drawn, goals);
    return new LineChart(
        definition.name(),
        note(scale),
        texts.get(
            "reporting.chart.sentence",
            definition.name(),
            figures.value(drawn.get(0).figure()),
            figures.value(drawn.get(drawn.size() - 1).figure())),
        scale,
        rows.stream().map(this::value).toList(),
        goals);
  }

  private static boolean isDrawn(TrendPoint point) {
    return !point.isHidden() && point.figure().value() != null;
  }

  private List<Double> goals() {
    return Stream.of(definition.goal().threshold(), definition.goal().upper())
        .filter(Objects::nonNull)
        .map(BigDecimal::doubleValue)
        .toList();
  }

  private static LineChart.Scale scale(List<TrendPoint> drawn, List<Double> goals) {
    List<Number> held = new ArrayList<>(goals);
    drawn.forEach(each -> held.add(each.figure().value()));
    return LineChart.Scale.around(Texts.language(), 0, held);
  }

  private String note(LineChart.Scale scale) {
    String goal =
        definition.goal().isKnown()
            ? texts.get("reporting.chart.note", figures.goal(definition))
            : "";
    return scale.startsAtZero()
        ? goal
        : (goal + " " + texts.get("reporting.chart.axis", (long) scale.low())).strip();
  }

  private LineChart.Value value(TrendPoint point) {
    String label = words.shortName(kindNow, point.firstDay());
    return isDrawn(point)
        ? new LineChart.Value(
            label, point.figure().value().doubleValue(), figures.value(point.figure()))
        : new LineChart.Value(label, null, null);
  }

  public List<PeriodKind> getKinds() {
    return List.of(PeriodKind.values());
  }

  public PeriodKind getKindNow() {
    return kindNow;
  }

  public Definition getDefinition() {
    return definition;
  }

  public List<TrendPoint> getRows() {
    return rows;
  }

  public String getAreaName() {
    return areaName;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public String getIndicator() {
    return indicator;
  }

  public void setIndicator(String indicator) {
    this.indicator = indicator;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getExport() {
    return export;
  }

  public void setExport(String export) {
    this.export = export;
  }
}
