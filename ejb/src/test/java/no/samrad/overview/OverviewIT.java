package no.samrad.overview;

import static no.samrad.indicator.IndicatorFixture.AGDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import no.samrad.indicator.IndicatorDesk;
import no.samrad.indicator.IndicatorFixture;
import no.samrad.place.Language;
import no.samrad.reporting.PeriodKind;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.UnitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All areas side by side, on PostgreSQL. */
class OverviewIT {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
  private static final ReportTime AUTUMN =
      new ReportTime(PeriodKind.HALF_YEAR, LocalDate.of(2025, 7, 1), 0);
  private static final CurrentUser NATIONAL = Callers.holding(Role.NATIONAL_READER, null);

  private final IndicatorFixture world = new IndicatorFixture();

  /**
   * Oslo 1 · Rogaland 2 · Agder 3 · Vestland 4 · Trøndelag 5, as the reference data number them.
   */
  @BeforeEach
  void reports() {
    world.sql(
        """
        insert into reporting_period (id, area_id, kind, valid_from, valid_to, due_on, state, revision) values
          (1, 1, 'HALF_YEAR', '2025-07-01', '2026-01-01', '2026-02-15', 'OPEN', 1),
          (2, 2, 'HALF_YEAR', '2025-07-01', '2026-01-01', '2026-02-15', 'SUBMITTED', 1),
          (3, 3, 'HALF_YEAR', '2025-07-01', '2026-01-01', '2026-02-15', 'LOCKED', 2),
          (4, 4, 'HALF_YEAR', '2025-07-01', '2026-01-01', '2026-02-15', 'APPROVED', 1);
        insert into period_revision (period_id, revision, area_id, data_day, sha256, recorded_by, recorded_at)
        select p.id, r, p.area_id, date '2026-01-20' + r, repeat('0', 64), 14, now()
        from reporting_period p, generate_series(1, 2) r where p.id > 1 and r <= p.revision;
        insert into period_figure (id, area_id, period_id, revision, version_id, numerator, denominator, people, verdict, norms, outside)
        select p.id * 1000 + r * 100 + v.version, p.area_id, p.id, r, v.version, p.id * 10 * v.version, 100, 100, v.verdict,
          'WARNING_FEWEST/1=10 WARNING_PROBABILITY/1=80', v.outside
        from reporting_period p, generate_series(1, 2) r,
          (values (1, 'OK', 'SHOWN'), (2, 'BELOW', 'SHOWN'), (5, 'BELOW', 'HIDDEN')) v (version, verdict, outside)
        where p.id > 1 and r <= p.revision
        """);
  }

  @AfterEach
  void stop() {
    world.close();
  }

  @Test
  void every_area_has_a_row_that_says_where_its_report_stands() {
    assertThat(overview(NATIONAL).rows())
        .extracting(OverviewRow::slug, OverviewRow::standing)
        .containsExactlyInAnyOrder(
            tuple("oslo", ReportStanding.LATE),
            tuple("rogaland", ReportStanding.SUBMITTED),
            tuple("agder", ReportStanding.LOCKED),
            tuple("vestland", ReportStanding.APPROVED),
            tuple("trondelag", ReportStanding.MISSING));
  }

  @Test
  void an_area_that_reports_in_another_length_or_was_not_in_operation_does_not_lack_anything() {
    world.sql(
        """
        insert into reporting_period (id, area_id, kind, valid_from, valid_to, due_on)
        values (5, 5, 'QUARTER', '2025-07-01', '2025-10-01', '2025-11-15')
        """);
    ReportTime early = new ReportTime(PeriodKind.HALF_YEAR, LocalDate.of(2021, 7, 1), 0);

    assertThat(row(overview(NATIONAL), "trondelag").standing())
        .isEqualTo(ReportStanding.OTHER_KIND);
    assertThat(row(get(NATIONAL, queries -> queries.overview(early, TODAY, Language.NB)), "agder"))
        .extracting(OverviewRow::standing)
        .isEqualTo(ReportStanding.NOT_RUNNING);
  }

  @Test
  void figures_are_those_of_the_last_revision_of_approved_periods() {
    NationalOverview overview = overview(NATIONAL);

    assertThat(row(overview, "agder").dataDay()).isEqualTo("2026-01-22");
    assertThat(row(overview, "agder").figures()).containsOnlyKeys("HENVIST_U16", "INKLUDERT_U16");
    assertThat(row(overview, "vestland").figures()).hasSize(2);
    assertThat(row(overview, "rogaland").figures()).isEmpty();
    assertThat(row(overview, "rogaland").hidden()).isEmpty();
    assertThat(row(overview, "agder").below()).isEqualTo(1);
    assertThat(row(overview, "agder").warnings()).isEqualTo(1);
    assertThat(overview.total("HENVIST_U16").figure().tally().numerator())
        .isEqualByComparingTo("70");
    assertThat(overview.total("AKSEPT").figure()).isNull();
  }

  /** Even of the team itself: the page is made to be shown to others. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({"TEAM_LEADER", "TEAM_MEMBER", "HOST_STAFF", "ADMINISTRATOR", "NATIONAL_READER"})
  void what_is_hidden_stays_hidden(String role) {
    OverviewRow agder = row(overview(Callers.holding(role, null)), "agder");

    assertThat(agder.isHidden("AKSEPT")).isTrue();
    assertThat(agder.figure("AKSEPT")).isNull();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "ADMINISTRATOR", "HOST_STAFF", "TEAM_LEADER", "TEAM_MEMBER", "COUNCIL_MEMBER",
    "COUNCIL_SECRETARY", "MUNICIPAL_CONTACT", "NATIONAL_READER", "AUDITOR", "OPERATIONS"
  })
  void a_right_in_one_area_shows_that_area_only(String role) {
    CurrentUser reader = Callers.holding(role, AGDER);

    assertThat(overview(reader).rows()).extracting(OverviewRow::slug).containsExactly("agder");
    assertThat(times(reader, TODAY))
        .containsExactly(new ReportTime(PeriodKind.HALF_YEAR, AUTUMN.firstDay(), 1));
    assertThat(times(NATIONAL, TODAY))
        .containsExactly(new ReportTime(PeriodKind.HALF_YEAR, AUTUMN.firstDay(), 2));
  }

  @Test
  void a_right_for_one_unit_shows_its_area() {
    CurrentUser contact = Callers.holding(Role.MUNICIPAL_CONTACT, AGDER, new UnitId(1));

    assertThat(overview(contact).rows()).hasSize(1);
  }

  @Test
  void a_period_that_is_not_over_is_no_choice() {
    assertThat(times(NATIONAL, LocalDate.of(2025, 12, 31))).isEmpty();
  }

  @Test
  void what_others_have_published_stands_beside_it() {
    List<PublishedCount> published = get(NATIONAL, OverviewQueries::published);

    assertThat(published)
        .extracting(
            PublishedCount::included,
            PublishedCount::active,
            PublishedCount::completed,
            PublishedCount::departed)
        .containsExactly(tuple(637L, 304L, 165L, 168L));
  }

  @Test
  void it_takes_as_many_statements_whatever_there_is() {
    int few = statements(Callers.holding(Role.HOST_STAFF, AGDER));

    assertThat(statements(NATIONAL)).isEqualTo(few).isEqualTo(3);
  }

  private int statements(CurrentUser user) {
    return world.statementsOf(em -> queries(em, user).overview(AUTUMN, TODAY, Language.NB));
  }

  private List<ReportTime> times(CurrentUser user, LocalDate day) {
    return get(user, queries -> queries.times(day));
  }

  private NationalOverview overview(CurrentUser user) {
    return get(user, queries -> queries.overview(AUTUMN, TODAY, Language.NB));
  }

  private static OverviewRow row(NationalOverview overview, String slug) {
    List<OverviewRow> rows =
        overview.rows().stream().filter(each -> each.slug().equals(slug)).toList();
    return rows.get(0);
  }

  private <T> T get(CurrentUser user, Function<OverviewQueries, T> work) {
    return world.get(em -> work.apply(queries(em, user)));
  }

  private static OverviewQueries queries(EntityManager em, CurrentUser user) {
    OverviewQueries queries = new OverviewQueries();
    queries.reading = new OverviewReading();
    queries.reading.em = em;
    queries.reading.kept = IndicatorDesk.keptOn(em);
    queries.access = Callers.accessOf(user);
    return queries;
  }
}
