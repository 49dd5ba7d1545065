package no.samrad.overview;

import static no.samrad.overview.OverviewRows.EARLY;
import static no.samrad.overview.OverviewRows.HOME;
import static no.samrad.overview.OverviewRows.area;
import static no.samrad.overview.OverviewRows.figure;
import static no.samrad.overview.OverviewRows.hiding;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.samrad.indicator.Verdict;
import no.samrad.reporting.PeriodKind;
import org.junit.jupiter.api.Test;

/** What areas have together. */
class NationalOverviewTest {

  private static final ReportTime TIME =
      new ReportTime(PeriodKind.HALF_YEAR, LocalDate.of(2025, 7, 1), 2);

  private final NationalOverview overview =
      new NationalOverview(
          TIME,
          List.of(
              area("Agder", ReportStanding.LOCKED, figure(EARLY, 10, 20, Verdict.BELOW)),
              area("Oslo", ReportStanding.APPROVED, figure(EARLY, 21, 30, Verdict.OK)),
              hiding("Rogaland", EARLY),
              area("Vestland", ReportStanding.LATE)));

  @Test
  void a_total_is_of_what_is_shown_and_says_of_how_many() {
    OverviewTotal total = overview.total(EARLY);

    assertThat(total.figure().tally().numerator()).isEqualByComparingTo("31");
    assertThat(total.figure().tally().denominator()).isEqualByComparingTo("50");
    assertThat(total.figure().tally().people()).isEqualTo(50);
    assertThat(total.figure().value()).isEqualByComparingTo("62");
    assertThat(total.shown()).isEqualTo(2);
    assertThat(total.areas()).isEqualTo(4);
    assertThat(total.isOfAll()).isFalse();
  }

  /** Areas may have goals of their own. */
  @Test
  void a_total_is_not_judged() {
    assertThat(overview.total(EARLY).figure().verdict()).isEqualTo(Verdict.NO_GOAL);
    assertThat(overview.total(EARLY).figure().isWarned()).isFalse();
  }

  @Test
  void there_is_no_total_of_nothing() {
    assertThat(overview.total(HOME).figure()).isNull();
    assertThat(overview.total(HOME).shown()).isZero();
  }

  @Test
  void an_area_without_anybody_to_count_is_in_no_total() {
    NationalOverview empty =
        new NationalOverview(
            TIME,
            List.of(area("Agder", ReportStanding.LOCKED, figure(EARLY, 0, 0, Verdict.NO_BASIS))));

    assertThat(empty.total(EARLY).shown()).isZero();
  }

  @Test
  void a_filter_sums_what_it_leaves() {
    NationalOverview red = overview.only(row -> row.below() > 0);

    assertThat(red.rows()).extracting(OverviewRow::name).containsExactly("Agder");
    assertThat(red.total(EARLY).areas()).isEqualTo(1);
    assertThat(overview.approved()).isEqualTo(3);
    assertThat(overview.count(ReportStanding.LATE)).isEqualTo(1);
  }

  @Test
  void an_area_that_hides_or_has_nothing_stands_last_whichever_way() {
    assertThat(OverviewOrder.sorted(overview.rows(), EARLY))
        .extracting(OverviewRow::name)
        .containsExactly("Agder", "Oslo", "Rogaland", "Vestland");
    assertThat(OverviewOrder.sorted(overview.rows(), "-" + EARLY))
        .extracting(OverviewRow::name)
        .containsExactly("Oslo", "Agder", "Rogaland", "Vestland");
    assertThat(OverviewOrder.sorted(overview.rows(), "-name"))
        .extracting(OverviewRow::name)
        .containsExactly("Vestland", "Rogaland", "Oslo", "Agder");
    assertThat(OverviewOrder.sorted(overview.rows(), "-state"))
        .extracting(OverviewRow::name)
        .startsWith("Vestland");
  }
}
