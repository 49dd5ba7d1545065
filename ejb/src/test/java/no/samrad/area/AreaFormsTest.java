package no.samrad.area;

import static no.samrad.area.AreaFixture.ARENDAL;
import static no.samrad.area.AreaFixture.FROGNER;
import static no.samrad.area.AreaFixture.GRIMSTAD;
import static no.samrad.area.AreaFixture.START;
import static no.samrad.area.AreaFixture.anArea;
import static no.samrad.area.AreaFixture.known;
import static no.samrad.area.OrganisationForm.CITY_DISTRICTS;
import static no.samrad.area.OrganisationForm.HOST_ADMINISTRATIVE;
import static no.samrad.area.OrganisationForm.HOST_JOINT_BOARD;
import static no.samrad.area.OrganisationForm.SINGLE_MUNICIPALITY;
import static no.samrad.area.OrganisationForm.TASK_COMMUNITY;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.samrad.shared.Period;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AreaFormsTest {

  private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);
  private static final LocalDate LATER = LocalDate.of(2025, 1, 1);

  @Nested
  class Changing {

    @Test
    void the_form_before_ends_the_day_before() {
      Area area = anArea().with(ARENDAL, GRIMSTAD).organisedAs(HOST_JOINT_BOARD, NEW_YEAR).build();

      assertThat(terms(area))
          .containsExactly(
              "HOST_ADMINISTRATIVE [2021-01-01, 2024-01-01)", "HOST_JOINT_BOARD [2024-01-01, )");
    }

    @Test
    void a_change_planned_for_later_stays() {
      Area area =
          anArea()
              .organisedAs(TASK_COMMUNITY, LATER)
              .organisedAs(HOST_JOINT_BOARD, NEW_YEAR)
              .build();

      assertThat(terms(area))
          .contains("HOST_JOINT_BOARD [2024-01-01, 2025-01-01)", "TASK_COMMUNITY [2025-01-01, )");
    }

    @Test
    void nothing_becomes_itself_nor_two_things_on_a_day() {
      assertRefused(
          AreaRule.FORM_ALREADY,
          anArea().organisedAs(HOST_ADMINISTRATIVE, NEW_YEAR)::build,
          HOST_ADMINISTRATIVE,
          START);
      assertRefused(
          AreaRule.FORM_BEGINS_THAT_DAY, anArea().organisedAs(TASK_COMMUNITY, START)::build, START);
    }

    @Test
    void a_single_municipality_is_one() {
      AreaFixture area =
          anArea().with(ARENDAL, GRIMSTAD).organisedAs(SINGLE_MUNICIPALITY, NEW_YEAR);

      assertRefused(AreaRule.FORM_IS_FOR_ONE, area::build, SINGLE_MUNICIPALITY);
    }

    @Test
    void one_after_the_other_is_one_at_a_time() {
      Area area =
          anArea()
              .with(ARENDAL, Period.throughLastDay(START, LATER.minusDays(1)))
              .with(GRIMSTAD, Period.startingOn(LATER))
              .organisedAs(SINGLE_MUNICIPALITY, NEW_YEAR)
              .build();

      assertThat(terms(area)).contains("SINGLE_MUNICIPALITY [2024-01-01, )");
    }

    @Test
    void a_host_cooperation_in_operation_is_two() {
      AreaFixture area =
          anArea(SINGLE_MUNICIPALITY)
              .with(ARENDAL)
              .hostedBy(ARENDAL, START)
              .inOperationFrom(NEW_YEAR)
              .organisedAs(HOST_ADMINISTRATIVE, LATER);

      assertRefused(AreaRule.TOO_FEW_MEMBERS, area::build, 2, LATER);
    }

    @Test
    void districts_and_municipalities_do_not_mix() {
      assertRefused(
          AreaRule.WRONG_KIND,
          anArea().with(ARENDAL).organisedAs(CITY_DISTRICTS, NEW_YEAR)::build,
          "Arendal");
      assertRefused(
          AreaRule.WRONG_KIND,
          anArea(CITY_DISTRICTS).with(FROGNER).organisedAs(HOST_ADMINISTRATIVE, NEW_YEAR)::build,
          "Frogner");
    }

    @Test
    void only_while_the_area_exists() {
      assertRefused(
          AreaRule.AREA_DID_NOT_EXIST,
          anArea().organisedAs(TASK_COMMUNITY, START.minusDays(1))::build,
          START);
      assertRefused(
          AreaRule.AREA_IS_CLOSED,
          anArea().entering(AreaPhase.CLOSED, NEW_YEAR).organisedAs(TASK_COMMUNITY, NEW_YEAR)
              ::build,
          NEW_YEAR.minusDays(1));
    }
  }

  @Nested
  class Correcting {

    @Test
    void another_form_was_meant() {
      Area area = anArea().build();

      correct(area, START, HOST_JOINT_BOARD, START);

      assertThat(terms(area)).containsExactly("HOST_JOINT_BOARD [2021-01-01, )");
    }

    @Test
    void the_form_before_moves_its_last_day() {
      Area area = anArea().organisedAs(TASK_COMMUNITY, NEW_YEAR).build();

      correct(area, NEW_YEAR, TASK_COMMUNITY, LATER);

      assertThat(terms(area))
          .containsExactly(
              "HOST_ADMINISTRATIVE [2021-01-01, 2025-01-01)", "TASK_COMMUNITY [2025-01-01, )");
    }

    @Test
    void a_change_that_never_was_is_taken_back() {
      Area area = anArea().organisedAs(TASK_COMMUNITY, NEW_YEAR).build();

      correct(area, NEW_YEAR, HOST_ADMINISTRATIVE, NEW_YEAR);

      assertThat(terms(area)).containsExactly("HOST_ADMINISTRATIVE [2021-01-01, )");
    }

    @Test
    void the_first_form_holds_from_the_first_day() {
      Area area = anArea().build();

      assertRefused(
          AreaRule.FORM_WOULD_BE_MISSING,
          () -> correct(area, START, HOST_ADMINISTRATIVE, NEW_YEAR),
          START);
    }

    @Test
    void members_fit_what_was_meant() {
      Area area = anArea().with(ARENDAL, GRIMSTAD).build();

      assertRefused(
          AreaRule.FORM_IS_FOR_ONE, () -> correct(area, START, SINGLE_MUNICIPALITY, START));
    }

    @Test
    void what_is_right_needs_no_correction() {
      Area area = anArea().build();

      assertRefused(
          AreaRule.NOTHING_TO_CORRECT, () -> correct(area, START, HOST_ADMINISTRATIVE, START));
    }

    private void correct(Area area, LocalDate term, OrganisationForm form, LocalDate firstDay) {
      FormTerm wrong = new Succession<>(area.forms().forms()).on(term).orElseThrow();
      area.forms().correct(wrong, form, firstDay, known());
    }
  }

  private static List<String> terms(Area area) {
    return area.forms().forms().stream()
        .sorted(Comparator.comparing(Term::firstDay))
        .map(each -> each.form() + " " + each.period())
        .toList();
  }
}
