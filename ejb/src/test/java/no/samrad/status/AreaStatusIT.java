package no.samrad.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import no.samrad.db.TestDatabase;
import no.samrad.gate.OpenArea;
import no.samrad.place.Language;
import no.samrad.reporting.FigureLine;
import no.samrad.reporting.PeriodId;
import no.samrad.reporting.SealedPeriod;
import no.samrad.security.AccessDenied;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;
import no.samrad.shared.TestPersistence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How Agder stands, on PostgreSQL. */
class AreaStatusIT {

  private static final AreaId AGDER = new AreaId(3);
  private static final AreaId OSLO = new AreaId(1);
  private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

  /** Like the one that is in force, for the years before. */
  private static final List<String> EARLIER_AGREEMENT =
      List.of(
          """
          insert into agreement (id, area_id, type_code, name_nb, name_nn, search_text, created_on, created_by, created_at)
          select 71, area_id, type_code, name_nb, name_nn, search_text, '2021-10-01', created_by, created_at from agreement where id = 70
          """,
          """
          insert into agreement_party (id, area_id, agreement_id, role, unit_id, adopts, signs, valid_from)
          select 71, area_id, 71, role, unit_id, adopts, signs, '2021-10-01' from agreement_party where id = 70
          """,
          """
          insert into wording (id, area_id, type_code, title_nb, title_nn, state, changed_by, changed_at)
          select 71, area_id, type_code, title_nb, title_nn, state, changed_by, changed_at from wording where id = 70
          """,
          """
          insert into agreement_version (id, area_id, agreement_id, number, wording_id, in_force_on, expires_on, created_on, sent_on, created_by, created_at)
          values (71, 3, 71, 1, 71, '2022-01-01', '2023-12-31', '2021-10-01', '2021-10-15', 7, now())
          """,
          """
          insert into agreement_version_party (version_id, party_id, area_id, adopts, signs, position)
          values (71, 71, 3, false, true, 1)
          """,
          """
          insert into signature (id, area_id, agreement_id, version_id, party_id, turn, asked_on, due_on, signed_on, method, evidence_note, changed_by, changed_at)
          values (71, 3, 71, 71, 71, 1, '2021-10-16', '2021-11-16', '2021-11-01', 'PAPER', 'Prøve', 7, now())
          """);

  static final List<String> PERIODS =
      List.of(
          """
          insert into reporting_period (id, area_id, kind, valid_from, valid_to, due_on, state)
          values (1, 3, 'HALF_YEAR', '2024-07-01', '2025-01-01', '2025-02-15', 'LOCKED'), (2, 3, 'HALF_YEAR', '2025-01-01', '2025-07-01', '2025-08-15', 'APPROVED'),
            (3, 3, 'HALF_YEAR', '2025-07-01', '2026-01-01', '2026-02-15', 'SUBMITTED')
          """,
          """
          insert into period_step (id, area_id, period_id, place, step, revision, person_id, made_on, made_at)
          select p.id * 10 + s.place, p.area_id, p.id, s.place, s.step, 1, 7, p.valid_to + s.place * 10, now()
          from reporting_period p
          join (values (1, 'SUBMITTED'), (2, 'APPROVED'), (3, 'LOCKED')) s (place, step)
            on s.place <= case p.state when 'SUBMITTED' then 1 when 'APPROVED' then 2 else 3 end
          """,
          """
          insert into period_revision (period_id, revision, area_id, data_day, sha256, recorded_by, recorded_at)
          select p.id, 1, p.area_id, p.valid_to + 10, repeat('0', 64), 7, now() from reporting_period p
          """,
          """
          insert into period_figure (id, area_id, period_id, revision, version_id, numerator, denominator, people, verdict, norms, outside)
          select p.id * 100 + v.id, p.area_id, p.id, 1, v.id, f.numerator, f.denominator, f.denominator, f.verdict,
            'WARNING_PROBABILITY/1=80 WARNING_FEWEST/2=10', f.outside
          from reporting_period p
          cross join (values ('HENVIST_U16', 41, 64, 'OK', 'SHOWN'), ('INKLUDERT_U16', 17, 36, 'BELOW', 'SHOWN'),
            ('DOSE_SVANGERSKAP', 82, 100, 'OK', 'SHOWN'), ('DOSE_SPEDBARN', 3, 4, 'BELOW', 'HIDDEN'), ('FRAFALL_SAMLET', 3, 40, 'BELOW', 'HIDDEN'),
            ('AKSEPT', 1, 40, 'BELOW', 'SHOWN')) f (code, numerator, denominator, verdict, outside)
          join indicator i on i.code = f.code
          join indicator_version v on v.indicator_id = i.id and v.area_id is null and v.number = 1
          """,
          """
          insert into narrative (id, area_id, period_id, revision, indicator_id, cause, action)
          select p.id * 100 + i.id, 3, p.id, 1, i.id, 'Sent henvist.', 'Møte fastleger.' from reporting_period p, indicator i
          where i.code in ('INKLUDERT_U16', 'FRAFALL_SAMLET')
          """);

  private final TestDatabase database = TestDatabase.restored();
  private final TestPersistence persistence = new TestPersistence(database.app());
  private final CurrentUser member = Callers.person(7, Role.COUNCIL_MEMBER, AGDER);

  @BeforeEach
  void world() {
    persistence.run(OpenArea::make);
  }

  @AfterEach
  void stop() {
    persistence.close();
    database.close();
  }

  private void sql(String statement) {
    persistence.run(em -> em.createNativeQuery(statement).executeUpdate());
  }

  private void periods() {
    PERIODS.forEach(this::sql);
  }

  private <T> T ask(CurrentUser caller, Function<AreaStatusQueries, T> question) {
    return persistence.get(em -> question.apply(StatusDesk.queries(em, caller)));
  }

  private AreaStatus status(CurrentUser caller, LocalDate day, PeriodId wanted) {
    return ask(caller, queries -> queries.status(AGDER, day, wanted, Language.NB));
  }

  private AreaStatus status() {
    return status(member, DAY, null);
  }

  private static StatusLight light(AreaStatus status, StatusPointCode code) {
    return status.point(code).light();
  }

  @Test
  void without_an_approved_period_the_points_of_the_day_are_there() {
    AreaStatus status = status();

    assertThat(status.period()).isNull();
    assertThat(status.periods()).isEmpty();
    assertThat(status.points())
        .extracting(StatusPoint::code)
        .containsExactly(StatusPointCode.values());
    assertThat(light(status, StatusPointCode.AGREEMENTS)).isEqualTo(StatusLight.OK);
    assertThat(light(status, StatusPointCode.GATE)).isEqualTo(StatusLight.OK);
    assertThat(light(status, StatusPointCode.COUNCIL)).isEqualTo(StatusLight.WATCH);
    assertThat(light(status, StatusPointCode.STAFFING)).isEqualTo(StatusLight.ACT);
    assertThat(light(status, StatusPointCode.INCLUDED_EARLY)).isEqualTo(StatusLight.NO_BASIS);
    assertThat(status.light()).isEqualTo(StatusLight.ACT);
  }

  @Test
  void the_latest_approved_period_is_shown_and_nothing_of_one_that_is_not() {
    periods();

    AreaStatus status = status();

    assertThat(status.period().id()).isEqualTo(new PeriodId(2));
    assertThat(status.periods()).extracting(SealedPeriod::locked).containsExactly(false, true);
    assertThat(status.trend())
        .hasSize(4)
        .allMatch(each -> each.lastDay().isBefore(LocalDate.of(2025, 7, 1)));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> status(member, DAY, new PeriodId(3)));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> status(member, DAY, new PeriodId(99)));
  }

  @Test
  void another_period_can_be_chosen_and_its_line_ends_with_it() {
    periods();

    AreaStatus status = status(member, DAY, new PeriodId(1));

    assertThat(status.period().lockedOn()).isEqualTo(LocalDate.of(2025, 1, 31));
    assertThat(status.trend()).hasSize(2);
  }

  @Test
  void on_an_earlier_day_only_what_was_approved_by_then_is_there() {
    periods();

    assertThat(status(member, LocalDate.of(2025, 3, 1), null).period().id())
        .isEqualTo(new PeriodId(1));
    assertThat(status(member, LocalDate.of(2025, 1, 10), null).period()).isNull();
  }

  @Test
  void hidden_figures_stay_hidden_for_everybody_the_team_too() {
    periods();

    for (String role :
        List.of(Role.TEAM_LEADER, Role.COUNCIL_MEMBER, Role.HOST_STAFF, Role.AUDITOR)) {
      AreaStatus status = status(Callers.person(7, role, AGDER), DAY, null);

      assertThat(status.linesOf(StatusPointCode.DOSAGE))
          .extracting(FigureLine::isHidden)
          .containsExactly(false, true);
      assertThat(light(status, StatusPointCode.DOSAGE)).isEqualTo(StatusLight.OK);
      assertThat(light(status, StatusPointCode.ATTRITION)).isEqualTo(StatusLight.NO_BASIS);
      assertThat(status.linesOf(StatusPointCode.ATTRITION))
          .singleElement()
          .satisfies(
              line -> {
                assertThat(line.figure()).isNull();
                assertThat(line.narrative()).isNull();
              });
    }
  }

  @Test
  void a_red_figure_comes_with_its_warning_and_what_explains_it() {
    periods();

    FigureLine line = status().linesOf(StatusPointCode.INCLUDED_EARLY).get(0);

    assertThat(line.figure().warning().percent()).isEqualTo(94);
    assertThat(line.figure().isWarned()).isTrue();
    assertThat(line.narrative().cause()).isEqualTo("Sent henvist.");
    assertThat(light(status(), StatusPointCode.INCLUDED_EARLY)).isEqualTo(StatusLight.ACT);
    assertThat(light(status(), StatusPointCode.REFERRED_EARLY)).isEqualTo(StatusLight.OK);
  }

  @Test
  void figures_that_are_not_what_was_submitted_are_said_to_be() {
    periods();

    assertThat(status().intact()).isFalse();
  }

  @Test
  void a_day_without_the_area_has_no_status() {
    assertThat(status(member, LocalDate.of(1990, 1, 1), null).existing()).isFalse();
  }

  @Test
  void only_who_reads_about_the_area_gets_it() {
    CurrentUser elsewhere = Callers.person(7, Role.COUNCIL_MEMBER, OSLO);

    assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> status(elsewhere, DAY, null));
    List<StatusTile> tiles =
        ask(elsewhere, queries -> queries.tiles(Set.of(AGDER), DAY, Language.NB));
    assertThat(tiles).isEmpty();
  }

  @Test
  void a_tile_says_the_worst_and_both_shares() {
    periods();

    StatusTile tile =
        ask(member, queries -> queries.tiles(Set.of(AGDER, OSLO), DAY, Language.NB)).get(0);

    assertThat(tile.slug()).isEqualTo("agder");
    assertThat(tile.light()).isEqualTo(status().light());
    assertThat(tile.period().id()).isEqualTo(new PeriodId(2));
    assertThat(tile.referred().figure().tally().numerator()).isEqualByComparingTo("41");
    assertThat(tile.included().figure().tally().denominator()).isEqualByComparingTo("36");
  }

  @Test
  void an_expired_agreement_is_said_where_none_of_its_type_is_in_force() {
    for (String earlier : EARLIER_AGREEMENT) {
      sql(earlier);
    }
    assertThat(agreements()).doesNotContain(StatusFactKind.AGREEMENT_EXPIRED);

    sql("update agreement set type_code = 'HOST_MUNICIPALITY' where id = 71");

    assertThat(agreements()).contains(StatusFactKind.AGREEMENT_EXPIRED);
  }

  private List<StatusFactKind> agreements() {
    return status().points().stream()
        .filter(point -> point.code() == StatusPointCode.AGREEMENTS)
        .flatMap(point -> point.facts().stream())
        .map(StatusFact::kind)
        .toList();
  }

  @Test
  void the_last_assessment_of_each_core_element_by_the_day_counts() {
    sql(
        """
        insert into core_assessment (id, area_id, element_id, place, status, evidence, assessed_on, assessor_id, recorded_at)
        select 10 * e.id + a.place, 3, e.id, a.place, a.status, 'Sak 1', cast('%s' as date) + a.days, 7, now()
        from core_element e
        join (values (1, 1, 'LACKING', -30), (1, 2, 'DOCUMENTED', -10), (1, 3, 'LACKING', 1), (2, 1, 'PARTLY', 0), (3, 1, 'DOCUMENTED', 5))
          a (number, place, status, days) on a.number = e.number
        """
            .formatted(DAY));

    assertThat(status().core()).isEqualTo(new CoreStand(1, 1, 14));
  }

  @Test
  void it_takes_as_many_statements_however_much_there_is() {
    periods();
    int few = statements();

    sql(
        """
        insert into reporting_period (id, area_id, kind, valid_from, valid_to, due_on, state)
        select 100 + i, 3, 'QUARTER', date '2015-01-01' + i * interval '3 months', date '2015-04-01' + i * interval '3 months', date '2015-06-01' + i * interval '3 months', 'APPROVED'
        from generate_series(0, 30) i
        """);
    sql(
        """
        insert into agreement (id, area_id, type_code, name_nb, name_nn, search_text, created_on, created_by, created_at)
        select 100 + i, 3, 'DATA_PROCESSING', 'Avtale ' || i, 'Avtale ' || i, 'avtale', '2023-10-01', 7, now() from generate_series(1, 40) i
        """);

    assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(21);
  }

  private int statements() {
    return persistence.statementsOf(
        em -> StatusDesk.queries(em, member).status(AGDER, DAY, null, Language.NB));
  }
}
