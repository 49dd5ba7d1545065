package no.samrad.overview;

import static no.samrad.reporting.PeriodKind.HALF_YEAR;
import static no.samrad.reporting.PeriodKind.QUARTER;
import static no.samrad.reporting.PeriodKind.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.samrad.reporting.PeriodKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which time is shown. */
class ReportTimeTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

  @Test
  void usually_the_time_most_areas_have_approved_and_of_those_the_latest() {
    assertThat(
            ReportTime.usual(
                List.of(
                    time(QUARTER, "2025-10-01", 2),
                    time(HALF_YEAR, "2025-07-01", 4),
                    time(HALF_YEAR, "2025-01-01", 4),
                    time(YEAR, "2025-01-01", 1)),
                TODAY))
        .isEqualTo(time(HALF_YEAR, "2025-07-01", 4));
  }

  @Test
  void what_was_long_ago_does_not_count_though_more_had_approved_it() {
    List<ReportTime> known =
        List.of(time(QUARTER, "2025-10-01", 1), time(QUARTER, "2023-10-01", 50));

    assertThat(ReportTime.usual(known, TODAY)).isEqualTo(known.get(0));
    assertThat(ReportTime.usual(List.of(known.get(1)), TODAY)).isEqualTo(known.get(1));
  }

  @Test
  void where_nobody_reports_it_is_the_last_half_year() {
    assertThat(ReportTime.usual(List.of(), TODAY)).isEqualTo(time(HALF_YEAR, "2025-07-01", 0));
  }

  @Test
  void an_address_says_kind_and_first_day() {
    ReportTime half = time(HALF_YEAR, "2025-07-01", 3);

    assertThat(half.address()).isEqualTo("HALF_YEAR-2025-07-01");
    assertThat(ReportTime.of(half.address())).contains(time(HALF_YEAR, "2025-07-01", 0));
    assertThat(half.lastDay()).isEqualTo("2025-12-31");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "HALF_YEAR",
        "HALF_YEAR-",
        "HALF_YEAR-2025-02-01",
        "HALF_YEAR-2025-13-01",
        "MONTH-2025-01-01",
        "YEAR-0025-01-01",
        "YEAR-2025-01-01'"
      })
  void anything_else_is_none(String address) {
    assertThat(ReportTime.of(address)).isEmpty();
    assertThat(ReportTime.of(null)).isEmpty();
  }

  private static ReportTime time(PeriodKind kind, String firstDay, long approved) {
    return new ReportTime(kind, LocalDate.parse(firstDay), approved);
  }
}
