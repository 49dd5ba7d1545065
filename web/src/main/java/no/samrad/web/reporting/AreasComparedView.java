package no.samrad.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.samrad.indicator.Definition;
import no.samrad.indicator.IndicatorQueries;
import no.samrad.reporting.ComparablePeriod;
import no.samrad.reporting.ReportingQueries;
import no.samrad.reporting.TrendPoint;
import no.samrad.web.export.Download;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;

/** Backs reporting/compare.xhtml: the way to areas, and an indicator of all of them. Only reads. */
@Named
@RequestScoped
public class AreasComparedView {

  @Inject ReportingQueries reporting;
  @Inject IndicatorQueries indicators;
  @Inject ReportingTables tables;
  @Inject ReportingWords words;
  @Inject Frame frame;

  private String from;
  private String code;
  private String export;
  private List<ComparablePeriod> periods;
  private List<Definition> all;
  private List<TrendPoint> rows;

  public void load() {
    all = indicators.indicators(frame.getToday(), PageLanguage.now());
    periods = reporting.approved();
    Definition chosen = chosen();
    code = chosen.code();
    ComparablePeriod shown = shown();
    from = shown == null ? null : address(shown);
    rows =
        shown == null
            ? List.of()
            : reporting.comparison(shown.kind(), shown.firstDay(), code, PageLanguage.now());
    if (Download.isAsked(export)) {
      tables.sendComparison(export, chosen, rows);
    }
  }

  /** The one in the address, otherwise the latest; null where nothing was approved. */
  private ComparablePeriod shown() {
    return periods.stream()
        .filter(each -> address(each).equals(from))
        .findFirst()
        .orElse(periods.isEmpty() ? null : periods.get(0));
  }

  private static String address(ComparablePeriod period) {
    return period.kind() + "-" + period.firstDay();
  }

  private Definition chosen() {
    return all.stream().filter(each -> each.code().equals(code)).findFirst().orElse(all.get(0));
  }

  /** The periods of some area that were approved, the latest first. */
  public List<Choice> getChoices() {
    return periods.stream()
        .map(
            each ->
                new Choice(
                    address(each),
                    words.nameOf(each.kind(), each.firstDay()),
                    address(each).equals(from)))
        .toList();
  }

  /** A period to choose. */
  public record Choice(String value, String label, boolean chosen) {}

  public List<Definition> getIndicators() {
    return all;
  }

  public List<TrendPoint> getRows() {
    return rows;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getExport() {
    return export;
  }

  public void setExport(String export) {
    this.export = export;
  }
}
