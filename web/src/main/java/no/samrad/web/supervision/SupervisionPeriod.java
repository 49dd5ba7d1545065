package no.samrad.web.supervision;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.samrad.shared.Period;

/**
 * A year or a quarter of one, as addresses write it: 2026, 2026-3.
 *
 * @param quarter zero for the whole year
 */
public record SupervisionPeriod(int year, int quarter) {

  private static final Pattern WRITTEN = Pattern.compile("20\\d{2}(?:-[1-4])?");
  private static final int MONTHS = 3;

  /** The quarter of the day when the address says nothing that can be read. */
  static SupervisionPeriod of(String written, LocalDate day) {
    if (written == null || !WRITTEN.matcher(written).matches()) {
      return new SupervisionPeriod(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }
    int year = Integer.parseInt(written.substring(0, 4));
    return new SupervisionPeriod(
        year, written.length() == 4 ? 0 : Integer.parseInt(written.substring(5)));
  }

  /** The year before, the quarters of this year so far, and this year. */
  static List<SupervisionPeriod> upTo(LocalDate day) {
    List<SupervisionPeriod> all = new ArrayList<>();
    all.add(new SupervisionPeriod(day.getYear() - 1, 0));
    all.add(new SupervisionPeriod(day.getYear() - 1, 4));
    for (int quarter = 1; quarter <= day.get(IsoFields.QUARTER_OF_YEAR); quarter++) {
      all.add(new SupervisionPeriod(day.getYear(), quarter));
    }
    all.add(new SupervisionPeriod(day.getYear(), 0));
    return all;
  }

  Period days() {
    LocalDate first = LocalDate.of(year, quarter == 0 ? 1 : MONTHS * (quarter - 1) + 1, 1);
    LocalDate end = quarter == 0 ? first.plusYears(1) : first.plusMonths(MONTHS);
    return Period.throughLastDay(first, end.minusDays(1));
  }

  /** As the address writes it. */
  public String written() {
    return quarter == 0 ? Integer.toString(year) : year + "-" + quarter;
  }
}
