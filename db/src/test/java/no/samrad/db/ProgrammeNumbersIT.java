package no.samrad.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The goals and shares the programme has published, as they are loaded. */
class ProgrammeNumbersIT {

  private static TestDatabase database;

  @BeforeAll
  static void load() {
    database = TestDatabase.fresh();
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Test
  void the_goals_are_those_of_the_programme() {
    assertThat(
            list(
                """
                select concat_ws(' ', i.code, v.operator, trim_scale(v.threshold))
                from samrad.indicator i
                join samrad.indicator_version v on v.indicator_id = i.id and v.area_id is null and v.valid_to is null
                where i.code in ('HENVIST_U16', 'INKLUDERT_U16', 'AKSEPT') or i.code ~ '^(DOSE|FRAFALL)_'
                order by i.id
                """))
        .containsExactly(
            "HENVIST_U16 AT_LEAST 60",
            "INKLUDERT_U16 ABOVE 60",
            "AKSEPT AT_LEAST 75",
            "DOSE_SVANGERSKAP AT_LEAST 80",
            "DOSE_SPEDBARN AT_LEAST 65",
            "DOSE_SMABARN AT_LEAST 60",
            "FRAFALL_SVANGERSKAP AT_MOST 10",
            "FRAFALL_SPEDBARN AT_MOST 20",
            "FRAFALL_SMABARN AT_MOST 10",
            "FRAFALL_SAMLET AT_MOST 40");
  }

  @Test
  void the_criteria_of_2023_have_the_published_shares_in_their_order() {
    assertThat(
            list(
                "select prevalence_percent from samrad.criterion where set_code = 'CRITERIA_2023' order by position"))
        .containsExactly("73", "32", "45", "37", "16", "40", "36", "86", "16", "19");
    assertThat(
            list(
                "select sum(prevalence_percent) from samrad.criterion where set_code = 'CRITERIA_2023'"))
        .containsExactly("400");
  }

  @Test
  void the_criteria_of_2020_are_five_and_three_without_shares() {
    assertThat(
            list(
                """
                select part || ' ' || count(*) || ' ' || count(prevalence_percent)
                from samrad.criterion where set_code = 'CRITERIA_2020' group by part order by part desc
                """))
        .containsExactly("BASIC 5 0", "ADDITIONAL 3 0");
  }

  private static List<String> list(String sql) {
    return Sql.list(database.owner(), sql);
  }
}
