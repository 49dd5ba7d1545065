package no.samrad.area;

import static no.samrad.area.AreaFixture.ARENDAL;
import static no.samrad.area.AreaFixture.GRIMSTAD;
import static no.samrad.area.AreaFixture.START;
import static no.samrad.area.AreaFixture.anArea;
import static no.samrad.area.AreaFixture.membershipOf;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.samrad.shared.Period;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class AreaLifeTest {

  private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);
  private static final LocalDate LATER = LocalDate.of(2025, 1, 1);

  @Nested
  class Entering {

    @Test
    void a_phase_ends_the_day_before_the_next() {
      Area area = anArea().entering(AreaPhase.ASSESSMENT, NEW_YEAR).build();

      assertThat(area.life().first().period())
          .isEqualTo(Period.throughLastDay(START, NEW_YEAR.minusDays(1)));
      assertThat(area.life().latest().period()).isEqualTo(Period.startingOn(NEW_YEAR));
    }

    @Test
    void operation_needs_the_members_the_form_asks_for() {
      AreaFixture area =
          anArea().with(ARENDAL).hostedBy(ARENDAL, NEW_YEAR).inOperationFrom(NEW_YEAR);

      assertRefused(AreaRule.TOO_FEW_MEMBERS, area::build, 2, NEW_YEAR);
    }

    @Test
    void and_a_host_from_its_first_day() {
      AreaFixture nobody = anArea().with(ARENDAL, GRIMSTAD).inOperationFrom(NEW_YEAR);
      AreaFixture tooLate =
          anArea()
              .with(ARENDAL, GRIMSTAD)
              .hostedBy(ARENDAL, NEW_YEAR.plusDays(1))
              .inOperationFrom(NEW_YEAR);

      assertRefused(AreaRule.HOST_WOULD_BE_MISSING, nobody::build, NEW_YEAR);
      assertRefused(AreaRule.HOST_WOULD_BE_MISSING, tooLate::build, NEW_YEAR);
    }

    @Test
    void on_the_day_after_the_present_phase_began_at_the_earliest() {
      assertRefused(
          AreaRule.PHASE_BEGAN,
          anArea().entering(AreaPhase.ASSESSMENT, START)::build,
          AreaPhase.INTEREST,
          START);
      assertThat(anArea().entering(AreaPhase.ASSESSMENT, START.plusDays(1)).build()).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(
        mode = Mode.EXCLUDE,
        names = {"ASSESSMENT", "CLOSED"})
    void no_phase_is_skipped_and_the_refusal_says_what_can_follow(AreaPhase phase) {
      assertRefused(
          AreaRule.TRANSITION_NOT_ALLOWED,
          anArea().entering(phase, NEW_YEAR)::build,
          AreaPhase.INTEREST,
          phase,
          List.of(AreaPhase.ASSESSMENT, AreaPhase.CLOSED));
    }

    @Test
    void what_is_closed_stays_closed() {
      AreaFixture area =
          anArea().entering(AreaPhase.CLOSED, NEW_YEAR).entering(AreaPhase.INTEREST, LATER);

      assertRefused(AreaRule.AREA_IS_CLOSED, area::build, NEW_YEAR.minusDays(1));
    }
  }

  @Nested
  class Closing {

    @Test
    void everything_that_runs_on_ends_with_the_area() {
      Area area =
          anArea().with(ARENDAL).hostedBy(ARENDAL, START).entering(AreaPhase.CLOSED, LATER).build();

      Period whole = Period.throughLastDay(START, LATER.minusDays(1));
      assertThat(membershipOf(area, ARENDAL).period()).isEqualTo(whole);
      assertThat(area.hosting().hosts()).extracting(HostTerm::period).containsExactly(whole);
      assertThat(area.forms().forms()).extracting(FormTerm::period).containsExactly(whole);
    }

    @Test
    void what_has_ended_before_stays_as_it_was() {
      Period short1 = Period.throughLastDay(START, NEW_YEAR);
      Area area = anArea().with(ARENDAL, short1).entering(AreaPhase.CLOSED, LATER).build();

      assertThat(membershipOf(area, ARENDAL).period()).isEqualTo(short1);
    }

    @Test
    void not_before_something_planned_begins() {
      AreaFixture area =
          anArea().with(ARENDAL, Period.startingOn(LATER)).entering(AreaPhase.CLOSED, LATER);

      assertRefused(AreaRule.CLOSED_BEFORE_PLANNED, area::build, LATER);
    }
  }

  @Nested
  class Correcting {

    @Test
    void the_phase_before_moves_its_last_day() {
      Area area = anArea().entering(AreaPhase.ASSESSMENT, NEW_YEAR).build();

      area.life().correct(area.life().latest(), LATER);

      assertThat(area.life().first().period().lastDay()).contains(LATER.minusDays(1));
    }

    @Test
    void not_before_the_one_before_nor_after_its_own_end() {
      Area area =
          anArea()
              .entering(AreaPhase.ASSESSMENT, NEW_YEAR)
              .entering(AreaPhase.NEGOTIATION, LATER)
              .build();
      PhaseTerm assessment = new Succession<>(area.life().phases()).on(NEW_YEAR).orElseThrow();

      assertRefused(
          AreaRule.TERM_BEFORE_BEGAN, () -> area.life().correct(assessment, START), START);
      assertRefused(
          AreaRule.TERM_ENDS_BEFORE,
          () -> area.life().correct(assessment, LATER),
          LATER.minusDays(1));
      assertRefused(AreaRule.NOTHING_TO_CORRECT, () -> area.life().correct(assessment, NEW_YEAR));
    }

    @Test
    void operation_does_not_begin_before_there_is_a_host() {
      Area area =
          anArea()
              .with(ARENDAL, GRIMSTAD)
              .hostedBy(ARENDAL, NEW_YEAR)
              .entering(AreaPhase.ASSESSMENT, START.plusDays(1))
              .entering(AreaPhase.NEGOTIATION, START.plusDays(2))
              .entering(AreaPhase.ESTABLISHMENT, START.plusDays(3))
              .entering(AreaPhase.OPERATION, LATER)
              .build();
      PhaseTerm operation = area.life().latest();

      assertRefused(
          AreaRule.HOST_WOULD_BE_MISSING,
          () -> area.life().correct(operation, NEW_YEAR.minusDays(1)),
          NEW_YEAR.minusDays(1));
    }

    @Test
    void the_area_may_have_begun_earlier_and_its_form_with_it() {
      Area area = anArea().build();

      area.life().correct(area.life().first(), START.minusDays(1));

      assertThat(area.forms().forms().get(0).firstDay()).isEqualTo(START.minusDays(1));
    }

    @Test
    void but_not_after_somebody_took_part() {
      Area area = anArea().with(ARENDAL).build();

      assertRefused(
          AreaRule.BEGAN_BEFORE, () -> area.life().correct(area.life().first(), NEW_YEAR), START);
    }

    @Test
    void closed_earlier_than_thought_it_cuts_what_ran_until_then() {
      Area area = anArea().with(ARENDAL).entering(AreaPhase.CLOSED, LATER).build();

      area.life().correct(area.life().latest(), NEW_YEAR);

      assertThat(membershipOf(area, ARENDAL).period().lastDay()).contains(NEW_YEAR.minusDays(1));
    }
  }
}
