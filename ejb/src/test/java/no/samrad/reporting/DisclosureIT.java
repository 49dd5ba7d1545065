package no.samrad.reporting;

import static no.samrad.indicator.IndicatorFixture.AGDER;
import static no.samrad.indicator.IndicatorFixture.ARENDAL;
import static no.samrad.indicator.IndicatorFixture.included;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.samrad.indicator.IndicatorFixture;
import no.samrad.release.FigureState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which figures of a submitted period everybody sees, on PostgreSQL. */
class DisclosureIT {

  private static final LocalDate SPRING = LocalDate.of(2025, 1, 1);
  private static final LocalDate AUTUMN = LocalDate.of(2025, 7, 1);

  private final IndicatorFixture world = new IndicatorFixture();
  private int women;

  @AfterEach
  void stop() {
    world.close();
  }

  private void women(int number, String facts) {
    for (int each = 0; each < number; each++) {
      world.woman(++women, ARENDAL, "2025-02-01", facts);
    }
  }

  private void active(int number) {
    women(number, included("2025-03-01", 70));
  }

  private static String born(String on) {
    return included("2025-03-01", 70) + ", birth_on = '" + on + "'";
  }

  private static String left(String on, String reason) {
    return included("2025-03-01", 70).replace("state = 'INCLUDED'", "state = 'ENDED'")
        + ", ended_on = '%s', end_reason = '%s'".formatted(on, reason);
  }

  /** One visit of each of the women. */
  private void visit(String phase, String on, String place, int first, int last) {
    world.sql(
        """
        insert into visit (id, area_id, participation_id, nurse_id, planned_on, outcome, held_on, place, minutes, phase,
          family_share, child_share, health_share, life_share, cooperation_share)
        select nextval('visit_id_seq'), 3, p.id, 14, '%1$s', 'COMPLETED', '%1$s', '%2$s', 65, '%3$s', 10, 20, 30, 40, 0
        from participation p where p.id between %4$d and %5$d
        """
            .formatted(on, place, phase, first, last));
  }

  private Map<String, SealedRow> sealed(LocalDate first) {
    return world.get(em -> PeriodSeals.sealed(em, AGDER, first));
  }

  private FigureState state(Map<String, SealedRow> figures, String code) {
    return figures.get(code).outside();
  }

  /** Where nobody is behind a figure it shows that there is nothing. */
  private static List<String> shown(Map<String, SealedRow> figures) {
    return figures.values().stream()
        .filter(each -> each.outside() == FigureState.SHOWN && each.people() > 0)
        .map(SealedRow::code)
        .sorted()
        .toList();
  }

  @Nested
  class Visits {

    @ParameterizedTest
    @CsvSource({"1, false", "3, false", "8, true"})
    void one_each_tells_no_more_than_how_many_families_there_are(int number, boolean show) {
      women(number, born("2025-03-09"));
      visit("PREGNANCY", "2025-03-05", "HOME", 1, number);
      Map<String, SealedRow> figures = sealed(SPRING);

      assertThat(figures.get("DOSE_SVANGERSKAP").denominator())
          .isEqualByComparingTo(BigDecimal.valueOf(number));
      assertThat(figures.get("TID_SVANGERSKAP_PERSONAL_HEALTH").numerator())
          .isEqualByComparingTo(BigDecimal.valueOf(3L * number).movePointLeft(1));
      for (String code :
          List.of(
              "BESOKSLENGDE",
              "HJEMMEANDEL",
              "DOSE_SVANGERSKAP",
              "TID_SVANGERSKAP_PERSONAL_HEALTH",
              "TID_SVANGERSKAP_INTERDISCIPLINARY",
              "DATA_KOMPLETT")) {
        assertThat(state(figures, code) == FigureState.SHOWN).as(code).isEqualTo(show);
      }
      assertThat(shown(figures).isEmpty()).isEqualTo(!show);
    }

    @Test
    void a_single_one_elsewhere_is_of_a_single_family() {
      active(12);
      visit("PREGNANCY", "2025-03-05", "HOME", 1, 12);
      visit("PREGNANCY", "2025-03-12", "HOME", 1, 12);
      visit("PREGNANCY", "2025-03-19", "OFFICE", 1, 1);
      Map<String, SealedRow> figures = sealed(SPRING);

      assertThat(state(figures, "HJEMMEANDEL")).isNotEqualTo(FigureState.SHOWN);
      assertThat(state(figures, "BESOKSLENGDE")).isEqualTo(FigureState.SHOWN);
    }

    @Test
    void those_of_a_phase_with_few_families_are_not_all_without_the_others() {
      active(20);
      visit("INFANCY", "2025-05-05", "HOME", 1, 16);
      visit("PREGNANCY", "2025-05-05", "HOME", 17, 20);
      Map<String, SealedRow> figures = sealed(SPRING);

      assertThat(shown(figures)).noneMatch(each -> each.startsWith("TID_"));
      assertThat(state(figures, "BESOKSLENGDE")).isEqualTo(FigureState.SHOWN);
    }
  }

  @Nested
  class Phases {

    @Test
    void those_who_neither_completed_it_nor_dropped_out_cannot_be_counted() {
      women(12, born("2025-06-01"));
      women(2, left("2025-05-01", "MOVED"));
      Map<String, SealedRow> figures = sealed(SPRING);

      assertThat(figures.get("FRAFALL_SVANGERSKAP").people()).isEqualTo(14);
      assertThat(figures.get("DOSE_SVANGERSKAP").people()).isEqualTo(12);
      assertThat(shown(figures)).contains("DOSE_SVANGERSKAP");
      assertThat(shown(figures)).doesNotContain("FRAFALL_SVANGERSKAP");
    }

    @Test
    void where_everybody_completed_it_both_show() {
      women(12, born("2025-06-01"));

      assertThat(shown(sealed(SPRING))).contains("DOSE_SVANGERSKAP", "FRAFALL_SVANGERSKAP");
    }

    /** Two small ones that make 6 are 2 to 4 each, unless nobody knows that there is no third. */
    @ParameterizedTest
    @CsvSource({"2, true", "3, false"})
    void all_lost_so_far_do_not_tell_who_was_lost_in_a_phase(int inInfancy, boolean all) {
      women(20, born("2025-06-01"));
      women(3, left("2025-05-01", "OWN_WISH"));
      women(inInfancy, left("2025-05-01", "OWN_WISH") + ", birth_on = '2025-03-09'");
      Map<String, SealedRow> figures = sealed(SPRING);

      assertThat(figures.get("FRAFALL_SAMLET").numerator())
          .isEqualByComparingTo(BigDecimal.valueOf(3L + inInfancy));
      assertThat(shown(figures)).doesNotContain("FRAFALL_SVANGERSKAP", "FRAFALL_SPEDBARN");
      assertThat(
              List.of("FRAFALL_SAMLET", "FRAFALL_SMABARN").stream()
                  .allMatch(each -> figures.get(each).isShown()))
          .isEqualTo(all);
    }
  }

  @Nested
  class ThroughTheYears {

    @Test
    void participants_of_a_day_never_leave_the_team() {
      active(30);
      Map<String, SealedRow> figures = sealed(SPRING);

      assertThat(figures.get("INAKTIVE").people()).isEqualTo(30);
      assertThat(shown(figures)).doesNotContain("INAKTIVE", "BELEGG").contains("FRAFALL_SAMLET");
    }

    /** Thirty, then 33, then 43, of whom 10 in the last half-year: three in the one between. */
    @Test
    void few_who_joined_once_do_not_follow_from_all_so_far_afterwards() {
      active(30);
      world.sql(
          "update participation set referred_on = referred_on - 300, assessed_on = assessed_on -"
              + " 300, offered_on = offered_on - 300, consented_on = consented_on - 300,"
              + " included_on = included_on - 300");
      active(3);
      for (int each = 0; each < 10; each++) {
        world.woman(++women, ARENDAL, "2025-08-01", included("2025-09-01", 70));
      }
      Map<String, SealedRow> before = sealed(LocalDate.of(2024, 1, 1));
      Map<String, SealedRow> few = sealed(SPRING);
      Map<String, SealedRow> after = sealed(AUTUMN);

      assertThat(state(before, "FRAFALL_SAMLET")).isEqualTo(FigureState.SHOWN);
      assertThat(few.get("FRAFALL_SAMLET").people()).isEqualTo(33);
      assertThat(state(few, "FRAFALL_SAMLET")).isNotEqualTo(FigureState.SHOWN);
      assertThat(after.get("FORSTEGANG").people()).isEqualTo(10);
      assertThat(state(after, "FORSTEGANG")).isEqualTo(FigureState.SHOWN);
      assertThat(state(after, "FRAFALL_SAMLET")).isNotEqualTo(FigureState.SHOWN);
    }
  }

  @Nested
  class Registration {

    @ParameterizedTest
    @CsvSource({"1, false", "4, false", "12, true"})
    void is_of_the_women_behind_it(int number, boolean show) {
      women(number, "gestation_days = 70");
      Map<String, SealedRow> figures = sealed(SPRING);

      assertThat(figures.get("DATA_KOMPLETT").people()).isEqualTo(number);
      assertThat(state(figures, "DATA_KOMPLETT") == FigureState.SHOWN).isEqualTo(show);
    }
  }
}
