package no.samrad.adoption;

import static no.samrad.adoption.AdoptionRows.AGDER;
import static no.samrad.adoption.AdoptionRows.AGREEMENT;
import static no.samrad.adoption.DecisionDesk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import no.samrad.db.TestDatabase;
import no.samrad.place.Language;
import no.samrad.security.AccessDenied;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.shared.TestPersistence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Medians reckoned by hand. */
class TimeIT {

  private TestDatabase database;
  private TestPersistence persistence;

  @BeforeEach
  void start() {
    database = TestDatabase.restored();
    persistence = new TestPersistence(database.app());
    AdoptionRows.sent(persistence);
  }

  @AfterEach
  void stop() {
    persistence.close();
    database.close();
  }

  /**
   * Made on 1 October, in review from 28 November, sent on 19 December, still with the councils.
   */
  @Test
  void each_part_has_its_days() {
    TimeRow row = row(TODAY);

    assertThat(row.stages())
        .extracting(StageTime::stage, StageTime::days, StageTime::running)
        .containsExactly(
            tuple(LifeStage.DRAFTING, 58L, false),
            tuple(LifeStage.REVIEW, 21L, false),
            tuple(LifeStage.ADOPTION, 81L, true),
            tuple(LifeStage.SIGNING, null, false));
    assertThat(row.total()).isEqualTo(160);
  }

  @Test
  void a_part_that_runs_on_is_in_no_median() {
    assertThat(row(TODAY).stage(LifeStage.DRAFTING).median()).isEqualTo(58.0);
    assertThat(row(TODAY).stage(LifeStage.ADOPTION).median()).isNull();
    assertThat(row(TODAY).stage(LifeStage.ADOPTION).counted()).isZero();
  }

  /**
   * Drafts of 58, 10, 20 and 40 days: 20 and 40 in the middle, 30 between them. Without Oslo's 40:
   * 20.
   */
  @Test
  void the_median_is_over_the_agreements_of_the_type_in_the_areas_one_may_read() {
    others();

    assertThat(types(Callers.administrator()).get(0).stages().get(0).median()).isEqualTo(30.0);
    assertThat(types(Callers.administrator()).get(0).stages().get(0).counted()).isEqualTo(4);
    assertThat(types(agder()).get(0).stages().get(0).median()).isEqualTo(20.0);
    assertThat(types(agder()).get(0).stages().get(0).counted()).isEqualTo(3);
  }

  /** Adopted after 30 and 50 days: 40. */
  @Test
  void a_version_is_through_adoption_when_the_last_condition_is_met() {
    others();
    persistence.run(
        em ->
            AdoptionRows.run(
                em,
                """
                insert into agreement_party (id, area_id, agreement_id, role, unit_id, adopts, signs, valid_from)
                select 1000 + g.id, g.area_id, g.id, 'PARTICIPANT', p.unit_id, true, true, '2025-10-01'
                from agreement g, agreement_party p where g.id in (2, 3) and p.id = 101;
                insert into agreement_version_party (version_id, party_id, area_id, adopts, signs, position)
                select p.agreement_id * 10 + 1, p.id, p.area_id, true, true, 1 from agreement_party p where p.id > 1000;
                insert into adoption (id, area_id, agreement_id, version_id, party_id, body, decided_on, outcome, condition_text, condition_met_on, condition_met_by, recorded_by, recorded_at)
                values (1, 3, 2, 21, 1002, 'MUNICIPAL_COUNCIL', '2025-12-31', 'ADOPTED', '', null, '', 7, now()),
                  (2, 3, 3, 31, 1003, 'MUNICIPAL_COUNCIL', '2025-12-31', 'ADOPTED_WITH_CONDITION', 'Vilkår', '2026-01-20', 'Brev', 7, now());
                """));

    StageTime adoption = types(Callers.administrator()).get(0).stages().get(2);
    assertThat(adoption.median()).isEqualTo(40.0);
    assertThat(adoption.counted()).isEqualTo(2);
  }

  @Test
  void the_list_is_paged_in_the_database_and_shows_only_readable_areas() {
    others();

    PageOf<TimeRow> page =
        persistence.get(
            em ->
                DecisionDesk.of(em, agder())
                    .times()
                    .agreements(TODAY, Language.NB, new PageRequest(1, 2, "")));
    assertThat(page.total()).isEqualTo(3);
    assertThat(page.items()).hasSize(2).extracting(TimeRow::areaName).containsOnly("Agder");
    assertThatExceptionOfType(AccessDenied.class)
        .isThrownBy(
            () ->
                persistence.get(
                    em ->
                        DecisionDesk.of(em, Callers.holding(Role.HOST_STAFF, new AreaId(1)))
                            .times()
                            .of(AGREEMENT, TODAY, Language.NB)));
  }

  /** Sent on 1 December after 10, 20 and 40 days of drafting; the last one is Oslo's. */
  private void others() {
    for (int i = 2; i <= 4; i++) {
      int area = i == 4 ? 1 : 3;
      int days = i == 2 ? 10 : i == 3 ? 20 : 40;
      LocalDate created = LocalDate.of(2025, 12, 1).minusDays(days);
      String sql =
          """
          insert into agreement (id, area_id, type_code, name_nb, name_nn, search_text, created_on, created_by, created_at)
          values (%1$d, %2$d, 'HOST_MUNICIPALITY', 'Prøve %1$d', 'Prøve %1$d', 'prøve', '%3$s', 7, now());
          insert into wording (id, area_id, type_code, title_nb, title_nn, state, changed_by, changed_at)
          values (%1$d1, %2$d, 'HOST_MUNICIPALITY', 'Prøve', 'Prøve', 'SEALED', 7, now());
          insert into agreement_version (id, area_id, agreement_id, number, wording_id, created_on, sent_on, created_by, created_at)
          values (%1$d1, %2$d, %1$d, 1, %1$d1, '%3$s', '2025-12-01', 7, now());
          """
              .formatted(i, area, created);
      persistence.run(em -> AdoptionRows.run(em, sql));
    }
  }

  private TimeRow row(LocalDate day) {
    return persistence
        .get(em -> DecisionDesk.of(em, agder()).times().of(AGREEMENT, day, Language.NB))
        .orElseThrow();
  }

  private List<TypeTime> types(CurrentUser caller) {
    return persistence.get(em -> DecisionDesk.of(em, caller).times().types(TODAY, Language.NB));
  }

  private static CurrentUser agder() {
    return Callers.holding(Role.HOST_STAFF, AGDER);
  }
}
