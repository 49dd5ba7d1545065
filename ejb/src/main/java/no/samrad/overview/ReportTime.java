package no.samrad.overview;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.samrad.reporting.PeriodKind;

/**
 * A time that areas report about.
 *
 * @param approved how many areas have an approved period of it
 */
public record ReportTime(PeriodKind kind, LocalDate firstDay, long approved)
    implements Serializable {

  private static final int MONTHS_THAT_ARE_RECENT = 15;

  public LocalDate lastDay() {
    return kind.lastDay(firstDay);
  }

  /** As it stands in addresses: HALF_YEAR-2025-07-01. */
  public String address() {
    return kind + "-" + firstDay;
  }

  /** The time an address means, whether somebody has reported about it or not. */
  public static Optional<ReportTime> of(String address) {
    return Arrays.stream(PeriodKind.values())
        .filter(each -> address != null && address.startsWith(each + "-"))
        .flatMap(
            each ->
                day(address.substring(each.name().length() + 1)).stream()
                    .filter(day -> each.firstDay(day).equals(day))
                    .map(day -> new ReportTime(each, day, 0)))
        .findFirst();
  }

  private static Optional<LocalDate> day(String text) {
    if (!text.matches("20\\d{2}-\\d{2}-\\d{2}")) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /**
   * What people look at when they have not chosen: of the times that ended lately, the one that
   * most areas have approved, and of those the latest.
   */
  public static ReportTime usual(List<ReportTime> known, LocalDate today) {
    LocalDate recent = today.minusMonths(MONTHS_THAT_ARE_RECENT);
    Comparator<ReportTime> better =
        Comparator.comparing((ReportTime each) -> each.lastDay().isAfter(recent))
            .thenComparing(ReportTime::approved)
            .thenComparing(ReportTime::lastDay);
    return known.stream().max(better).orElseGet(() -> lastHalfYear(today));
  }

  private static ReportTime lastHalfYear(LocalDate today) {
    LocalDate now = PeriodKind.HALF_YEAR.firstDay(today);
    return new ReportTime(PeriodKind.HALF_YEAR, PeriodKind.HALF_YEAR.firstDay(now.minusDays(1)), 0);
  }
}
