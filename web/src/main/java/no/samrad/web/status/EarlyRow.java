package no.samrad.web.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.samrad.indicator.Figure;
import no.samrad.reporting.PeriodId;
import no.samrad.reporting.TrendPoint;

/**
 * Both shares of week 16 in a period.
 *
 * @param referred null where it is hidden or was not counted
 * @param included null where it is hidden or was not counted
 */
public record EarlyRow(PeriodId period, LocalDate firstDay, Figure referred, Figure included) {

  static final String REFERRED = "HENVIST_U16";
  static final String INCLUDED = "INKLUDERT_U16";
  private static final int MOST = 8;

  /** The last few periods, the first first. */
  static List<EarlyRow> of(List<TrendPoint> points) {
    Map<LocalDate, EarlyRow> rows = new TreeMap<>();
    points.forEach(each -> rows.merge(each.firstDay(), row(each), EarlyRow::with));
    return rows.values().stream().skip(Math.max(0, rows.size() - MOST)).toList();
  }

  private static EarlyRow row(TrendPoint point) {
    boolean referred = point.code().equals(REFERRED);
    return new EarlyRow(
        point.period(),
        point.firstDay(),
        referred ? point.figure() : null,
        referred ? null : point.figure());
  }

  private EarlyRow with(EarlyRow other) {
    return new EarlyRow(
        period,
        firstDay,
        referred == null ? other.referred : referred,
        included == null ? other.included : included);
  }

  Figure of(boolean second) {
    return second ? included : referred;
  }
}
