package no.samrad.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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

  /** Of what is shown and has a basis; null when that is no line. */
  public LineChart getChart() {
    List<TrendPoint> shown =
        rows.stream().filter(each -> !each.isHidden() && each.figure().value() != null).toList();
    if (shown.size() < FEWEST) {
      return null;
    }
    Locale language = Texts.language();
    return new LineChart(
        definition.name(),
        texts.get("reporting.chart.note", figures.goal(definition)),
        texts.get(
            "reporting.chart.sentence",
            definition.name(),
            figures.value(shown.get(0).figure()),
            figures.value(shown.get(shown.size() - 1).figure())),
        LineChart.Scale.around(
            language, 0, shown.stream().map(each -> each.figure().value()).toList()),
        shown.stream()
            .map(
                each ->
                    new LineChart.Value(
                        words.shortName(kindNow, each.firstDay()),
                        each.figure().value().doubleValue()))
            .toList());
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
