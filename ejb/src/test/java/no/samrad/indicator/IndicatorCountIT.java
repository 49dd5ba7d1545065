package no.samrad.indicator;

import static no.samrad.indicator.IndicatorFixture.AGDER;
import static no.samrad.indicator.IndicatorFixture.ARENDAL;
import static no.samrad.indicator.IndicatorFixture.GRIMSTAD;
import static no.samrad.indicator.IndicatorFixture.SPRING;
import static no.samrad.indicator.IndicatorFixture.VESTLAND;
import static no.samrad.indicator.IndicatorFixture.ended;
import static no.samrad.indicator.IndicatorFixture.included;
import static no.samrad.indicator.IndicatorFixture.left;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import no.samrad.place.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What indicators count, each by its own denominator, on PostgreSQL. */
class IndicatorCountIT {

  private final IndicatorFixture world = new IndicatorFixture();

  @AfterEach
  void stop() {
    world.close();
  }

  @Test
  void where_nothing_was_counted_there_is_no_basis() {
    assertThat(world.figures(VESTLAND, SPRING))
        .filteredOn(each -> each.definition().ofPeople())
        .hasSizeGreaterThan(20)
        .allSatisfy(
            each -> {
              assertThat(each.verdict()).isEqualTo(Verdict.NO_BASIS);
              assertThat(each.value()).isNull();
            });
  }

  @Nested
  class Recruitment {

    private void refer() {
      world.woman(1, ARENDAL, "2025-01-10", included("2025-02-09", "2025-02-10", 111));
      world.woman(2, ARENDAL, "2025-02-01", included("2025-02-15", 112));
      world.woman(3, GRIMSTAD, "2024-12-20", included("2025-01-05", 60));
      world.woman(4, ARENDAL, "2025-03-01", ended("2025-03-20", "DECLINED"));
      world.woman(5, GRIMSTAD, "2025-03-02", ended("2025-03-25", "STUDY_CONTROL"));
      world.woman(6, GRIMSTAD, "2025-03-03", ended("2025-04-01", "NOT_REACHED"));
      world.woman(7, ARENDAL, "2025-03-10", included("2025-04-24", 150));
      world.woman(8, ARENDAL, "2025-03-10", included("2025-04-25", 150));
      world.sql("update participation set gestation_days = 100 where id = 5");
      world.sql("update participation set gestation_days = 190 where id = 6");
      world.sql("update participation set first_time = false where id = 3");
    }

    @Test
    void of_referrals_only_those_whose_length_of_pregnancy_is_known() {
      refer();

      assertThat(world.counted("HENVIST_U16", SPRING)).isEqualTo("2/6");
    }

    @Test
    void of_inclusions_all_and_the_day_of_the_inclusion_decides() {
      refer();

      assertThat(world.counted("INKLUDERT_U16", SPRING)).isEqualTo("1/5");
      assertThat(world.counted("FORSTEGANG", SPRING)).isEqualTo("4/5");
    }

    /** 27 weeks and 6 days is in time, 28 weeks is not. */
    @Test
    void consent_has_an_exact_last_day() {
      refer();

      assertThat(world.counted("SAMTYKKE_U28", SPRING)).isEqualTo("4/5");
    }

    /** Who was drawn to ordinary services in the study has refused nothing. */
    @Test
    void who_was_not_reached_or_is_in_the_study_speaks_neither_for_nor_against_acceptance() {
      refer();

      assertThat(world.counted("AKSEPT", SPRING)).isEqualTo("5/6");
    }

    @Test
    void conversations_before_inclusion_count_and_the_referrer_is_told() {
      refer();
      world.talked(1, "2025-01-20");
      world.talked(1, "2025-02-10");
      world.talked(2, "2025-02-10");
      world.talked(2, "2025-02-16");
      world.talked(4, "2025-03-10");
      world.sql("update participation set referrer_told_on = '2025-03-30' where id in (1, 4)");

      assertThat(world.counted("UTFORSKNING_MIN2", SPRING)).isEqualTo("1/5");
      assertThat(world.counted("SVAR_HENVISER", SPRING)).isEqualTo("2/3");
    }

    @Test
    void each_unit_has_its_own() {
      refer();

      assertThat(world.figures(AGDER, SPRING))
          .filteredOn(each -> each.code().equals("INKLUDERT_U16") && each.unitOrNull() != null)
          .extracting(each -> each.tally().numerator().intValue(), each -> each.tally().people())
          .containsExactlyInAnyOrder(tuple(0, 4L), tuple(1, 1L));
    }

    @Test
    void another_week_limit_is_another_figure_and_the_figure_says_which() {
      refer();
      world.sql(
          """
          update norm_version set valid_to = '2025-06-30' where norm_code = 'REFERRED_EARLY';
          insert into norm_version (id, norm_code, value, source, valid_from)
          values (900, 'REFERRED_EARLY', 118, 'Prøve', '2025-06-30')
          """);

      assertThat(world.counted("HENVIST_U16", SPRING)).isEqualTo("3/6");
      assertThat(world.figures(AGDER, SPRING).get(0).norms()).startsWith("REFERRED_EARLY/900=118 ");
    }
  }

  @Nested
  class FollowUp {

    @Test
    void visits_are_compared_with_the_schedule_from_the_day_of_inclusion() {
      world.woman(1, ARENDAL, "2024-05-20", included("2024-06-01", 70));
      world.sql("update participation set birth_on = '2025-01-15' where id = 1");
      world.visits(1, "PREGNANCY", "2024-06-01", 10);

      // 228 days: four weekly visits and one each 14 days after that
      assertThat(world.counted("DOSE_SVANGERSKAP", SPRING)).isEqualTo("10/18");
    }

    @Test
    void the_whole_schedule_is_near_sixty_four_visits() {
      world.woman(1, ARENDAL, "2022-05-20", included("2022-06-01", 100));
      world.sql("update participation set birth_on = '2022-11-16' where id = 1");
      FigureSpan all = new FigureSpan(SPRING.firstDay().minusYears(4), SPRING.lastDay());

      assertThat(world.counted("DOSE_SVANGERSKAP", all)).isEqualTo("0/14");
      assertThat(world.counted("DOSE_SPEDBARN", all)).isEqualTo("0/29");
      assertThat(world.counted("DOSE_SMABARN", all)).isEqualTo("0/22");
    }

    @Test
    void each_phase_counts_those_whose_phase_ended_in_the_period() {
      born(1, "2024-03-01", included("2023-10-01", 100)); // one on 1 March
      born(2, "2024-12-10", left(included("2024-07-01", 100), "2025-04-01", "OWN_WISH"));
      born(3, "2024-12-20", left(included("2024-07-01", 100), "2025-04-01", "MOVED"));
      born(4, "2023-04-01", left(included("2022-11-01", 100), "2025-04-01", "COMPLETED"));
      born(5, "2023-09-01", left(included("2023-04-01", 100), "2025-02-01", "LOST_CONTACT"));
      born(6, "2023-09-02", included("2023-04-01", 100)); // toddlerhood goes on
      world.visits(1, "INFANCY", "2024-03-02", 12);
      world.visits(4, "TODDLERHOOD", "2024-04-02", 9);

      assertThat(world.counted("FRAFALL_SPEDBARN", SPRING)).isEqualTo("1/3");
      assertThat(world.counted("FRAFALL_SMABARN", SPRING)).isEqualTo("1/2");
      assertThat(world.counted("DOSE_SPEDBARN", SPRING)).isEqualTo("12/29");
      assertThat(world.counted("DOSE_SMABARN", SPRING)).isEqualTo("9/22");
    }

    private void born(int id, String day, String course) {
      world.woman(id, ARENDAL, "2022-01-01", course);
      world.sql("update participation set birth_on = '%s' where id = %d".formatted(day, id));
    }

    @Test
    void moving_and_transfer_are_no_attrition() {
      world.woman(1, ARENDAL, "2024-05-20", included("2024-06-01", 70));
      world.sql("update participation set birth_on = '2025-01-15' where id = 1");
      world.woman(
          2, ARENDAL, "2025-01-20", left(included("2025-02-01", 70), "2025-03-01", "OWN_WISH"));
      world.woman(
          3, ARENDAL, "2025-01-20", left(included("2025-02-01", 70), "2025-03-01", "MOVED"));
      world.woman(
          4, ARENDAL, "2025-01-20", left(included("2025-02-01", 70), "2025-03-01", "TRANSFERRED"));
      world.woman(
          VESTLAND, 5, "4601", "2025-01-20", included("2025-03-01", 70) + ", continues_id = 4");

      assertThat(world.counted("FRAFALL_SVANGERSKAP", SPRING)).isEqualTo("1/3");
      assertThat(world.counted("FRAFALL_SAMLET", SPRING)).isEqualTo("1/3");
      assertThat(world.counted("INKLUDERT_U16", SPRING)).isEqualTo("3/3");
    }

    @Test
    void whoever_nobody_was_in_touch_with_is_inactive_and_has_not_left() {
      world.woman(1, ARENDAL, "2024-05-20", included("2024-06-01", 70));
      world.woman(2, ARENDAL, "2025-05-20", included("2025-06-01", 70));
      world.visits(1, "PREGNANCY", "2024-06-01", 5);

      assertThat(world.counted("INAKTIVE", SPRING)).isEqualTo("1/2");
      assertThat(world.counted("FRAFALL_SAMLET", SPRING)).isEqualTo("0/2");
      world.visits(1, "INFANCY", "2025-05-01", 1);
      assertThat(world.counted("INAKTIVE", SPRING)).isEqualTo("0/2");
    }

    @Test
    void length_place_and_domains_are_of_visits_that_took_place() {
      world.woman(1, ARENDAL, "2025-01-20", included("2025-02-01", 70));
      world.visits(1, "PREGNANCY", "2025-02-03", 4);
      world.sql("update visit set place = 'OFFICE', minutes = 90 where planned_on = '2025-02-10'");

      assertThat(world.counted("BESOKSLENGDE", SPRING)).isEqualTo("270/4");
      assertThat(world.counted("HJEMMEANDEL", SPRING)).isEqualTo("3/4");
      assertThat(world.counted("TID_SVANGERSKAP_PERSONAL_HEALTH", SPRING)).isEqualTo("1.2/4");
      assertThat(world.figures(AGDER, SPRING))
          .filteredOn(each -> each.code().equals("TID_SVANGERSKAP_PERSONAL_HEALTH"))
          .allSatisfy(each -> assertThat(each.verdict()).isEqualTo(Verdict.NO_GOAL));
    }
  }

  @Nested
  class Team {

    private void post(int person, String from, int percentage) {
      world.sql(
          """
          insert into team_post (id, area_id, person_id, function, profession, unit_id, percentage, valid_from)
          values (%d, 3, %1$d, 'FAMILY_NURSE', 'MIDWIFE', (select min(unit_id) from unit_code where code = '4203'), %d, '%s')
          """
              .formatted(person, percentage, from));
    }

    private void session(String kind, String day, Integer nurse) {
      world.sql(
          """
          insert into team_session (id, area_id, kind, on_day, nurse_id)
          values (nextval('team_session_id_seq'), 3, '%s', '%s', %s)
          """
              .formatted(kind, day, nurse));
    }

    @Test
    void weeks_of_work_are_weeks_that_end_in_the_time_without_absence_and_holidays() {
      post(14, "2024-01-01", 100);
      post(15, "2025-06-02", 80);
      world.sql(
          "insert into team_absence (id, area_id, person_id, valid_from, valid_to) values (1, 3,"
              + " 14, '2025-04-14', '2025-04-17')");
      session("ONE_TO_ONE", "2025-01-03", 14);
      session("ONE_TO_ONE", "2025-01-08", 14);
      session("TEAM_MEETING", "2025-01-08", null);

      // 26 Sundays less the week before Easter, whose other days are holidays; and four of the
      // other
      assertThat(world.counted("VEILEDNING_1_1", SPRING)).isEqualTo("2/29");
      assertThat(world.counted("TEAMMOTE", SPRING)).isEqualTo("1/25");
    }

    @Test
    void accompanied_visits_are_asked_of_who_was_there_for_the_twelve_months() {
      post(14, "2024-01-01", 100);
      post(15, "2024-12-01", 80);
      session("ACCOMPANIED_VISIT", "2024-06-30", 14);
      session("ACCOMPANIED_VISIT", "2024-07-01", 14);
      session("ACCOMPANIED_VISIT", "2025-02-01", 14);

      assertThat(world.counted("FOLGEBESOK", SPRING)).isEqualTo("0/1");
      session("ACCOMPANIED_VISIT", "2025-06-30", 14);
      assertThat(world.counted("FOLGEBESOK", SPRING)).isEqualTo("1/1");
    }

    @Test
    void nurses_are_heads_and_participants_are_of_whole_posts() {
      post(14, "2024-01-01", 100);
      post(15, "2024-12-01", 50);
      world.woman(1, ARENDAL, "2025-01-20", included("2025-02-01", 70));
      world.woman(
          2, ARENDAL, "2025-01-20", left(included("2025-02-01", 70), "2025-06-30", "MOVED"));

      assertThat(world.counted("BEMANNING", SPRING)).isEqualTo("2/1");
      assertThat(world.counted("BELEGG", SPRING)).isEqualTo("1/1.5");
      assertThat(world.figures(AGDER, SPRING))
          .filteredOn(each -> each.code().equals("BEMANNING"))
          .extracting(Figure::verdict)
          .containsExactly(Verdict.BELOW);
    }
  }

  @Nested
  class Area {

    @Test
    void every_unit_is_asked_for_in_the_council() {
      assertThat(world.counted("RAAD_DEKNING", SPRING)).isEqualTo("0/13");
    }

    @Test
    void what_should_be_registered_is_counted_by_kind() {
      world.woman(1, ARENDAL, "2025-01-20", included("2025-02-01", 70));
      world.visits(1, "PREGNANCY", "2025-02-03", 4);
      world.sql(
          "update visit set outcome = null, held_on = null, minutes = null, place = '',"
              + " family_share = 0, child_share = 0, health_share = 0, life_share = 0 where"
              + " planned_on = '2025-02-10'");

      // length of pregnancy, criteria, assessment, nurse; four visits, three with their domains
      assertThat(world.counted("DATA_KOMPLETT", SPRING)).isEqualTo("8/11");
    }

    @Test
    void an_area_without_cases_has_what_was_reported_of_it() {
      world.sql(
          "insert into participation_count (id, area_id, counted_on, included, active, completed,"
              + " departed, source) values (50, 3, '2025-01-01', 637, 304, 165, 168, 'Prøve')");

      assertThat(world.counted("FRAFALL_SAMLET", SPRING)).isEqualTo("168/637");
    }
  }

  @Test
  void all_areas_are_counted_in_one_statement_too() {
    world.woman(1, ARENDAL, "2025-01-10", included("2025-02-10", 70));
    world.woman(VESTLAND, 2, "4601", "2025-01-20", included("2025-03-01", 110));

    var figures = world.get(em -> IndicatorDesk.figuresOn(em).ofAllAreas(SPRING, Language.NB));

    assertThat(figures).containsKeys(AGDER, VESTLAND);
    assertThat(figures.get(VESTLAND))
        .filteredOn(each -> each.code().equals("INKLUDERT_U16"))
        .singleElement()
        .satisfies(each -> assertThat(each.tally().numerator()).isEqualByComparingTo("0"));
  }
}
