package no.samrad.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import no.samrad.indicator.Definition;
import no.samrad.indicator.IndicatorQueries;
import no.samrad.reporting.PeriodKind;
import no.samrad.reporting.ReportingQueries;
import no.samrad.reporting.TrendPoint;
import no.samrad.web.export.Download;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;

/** Backs reporting/compare.xhtml: the way to areas, and an indicator of all of them. Only reads. */
@Named
@RequestScoped
public class AreasComparedView {

  private static final int PERIODS_BACK = 8;
  private static final int MONTHS = 6;
  private static final String A_DAY = "20\\d{2}-(01|07)-01";

  @Inject ReportingQueries reporting;
  @Inject IndicatorQueries indicators;
  @Inject ReportingTables tables;
  @Inject ReportingWords words;
  @Inject Frame frame;

  private String from;
  private String code;
  private String export;
  private List<Definition> all;
  private List<TrendPoint> rows;

  public void load() {
    all = indicators.indicators(frame.getToday(), PageLanguage.now());
    LocalDate latest = PeriodKind.HALF_YEAR.firstDay(frame.getToday()).minusMonths(MONTHS);
    LocalDate firstDay = from != null && from.matches(A_DAY) ? LocalDate.parse(from) : latest;
    from = firstDay.toString();
    Definition chosen = chosen();
    code = chosen.code();
    rows = reporting.comparison(PeriodKind.HALF_YEAR, firstDay, code, PageLanguage.now());
    if (Download.isAsked(export)) {
      tables.sendComparison(export, chosen, rows);
    }
  }

  private Definition chosen() {
    return all.stream().filter(each -> each.code().equals(code)).findFirst().orElse(all.get(0));
  }

  /** The half years that may have been approved, the latest first. */
  public List<Choice> getChoices() {
    LocalDate now = PeriodKind.HALF_YEAR.firstDay(frame.getToday());
    return IntStream.rangeClosed(1, PERIODS_BACK)
        .mapToObj(back -> now.minusMonths((long) back * MONTHS))
        .map(
            day ->
                new Choice(
                    day.toString(),
                    words.nameOf(PeriodKind.HALF_YEAR, day),
                    day.toString().equals(from)))
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
