package no.samrad.participation;

import static no.samrad.participation.ParticipationFixture.OSLO;
import static no.samrad.participation.ParticipationFixture.REFERRED;
import static no.samrad.participation.ParticipationFixture.RISOR;
import static no.samrad.participation.ParticipationFixture.TWO;
import static no.samrad.participation.ParticipationFixture.day;
import static no.samrad.participation.ParticipationFixture.referred;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Set;
import no.samrad.shared.Change;
import no.samrad.shared.NotFound;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A step was taken on another day: assessed and offered a place on day 5, consent on 22, included
 * on 24, birth on 180.
 */
class StepDayTest {

  @ParameterizedTest(name = "{0} on day {1}")
  @CsvSource({
    "ASSESSMENT, 0",
    "ASSESSMENT, 22",
    "OFFER, 5",
    "OFFER, 22",
    "CONSENT, 5",
    "CONSENT, 24",
    "INCLUSION, 22",
    "INCLUSION, 180",
    "BIRTH, 24",
    "BIRTH, 400",
    "END, 180",
    "END, 500",
    "TOLD, 0"
  })
  void a_day_may_be_any_between_those_around_it(CourseStep step, int to) {
    Participation her = left();

    her.correct(step, day(to));

    assertThat(her.reached().on(step)).isEqualTo(day(to));
  }

  @ParameterizedTest(name = "{0} on day {1}, not before {2}")
  @CsvSource({
    "ASSESSMENT, -1, 0",
    "OFFER, 4, 5",
    "CONSENT, 4, 5",
    "INCLUSION, 21, 22",
    "BIRTH, 23, 24",
    "END, 179, 180",
    "TOLD, -1, 0",
    "TALKS, 4, 5"
  })
  void it_is_not_before_what_leads_to_it(CourseStep step, int to, int earliest) {
    assertRefused(
        ParticipationRule.DAY_TOO_EARLY, () -> left().correct(step, day(to)), day(earliest));
  }

  @ParameterizedTest(name = "{0} on day {1}, not after {2}")
  @CsvSource({
    "ASSESSMENT, 23, 22",
    "OFFER, 23, 22",
    "CONSENT, 25, 24",
    "INCLUSION, 181, 180",
    "BIRTH, 401, 400",
    "TALKS, 25, 24"
  })
  void it_is_not_after_what_it_has_led_to(CourseStep step, int to, int latest) {
    assertRefused(ParticipationRule.DAY_TOO_LATE, () -> left().correct(step, day(to)), day(latest));
  }

  /** Born on day 180, left on 400, and whoever referred her was told on 30. */
  private static Participation left() {
    Participation her = referred().born().build();
    her.tellReferrer(day(30), new TalksHeld(TWO, TWO));
    her.end(new Ending(day(400), "OWN_WISH", null, Set.of()), 24);
    return her;
  }

  @Test
  void a_place_that_was_offered_at_once_follows_the_assessment() {
    Participation her = referred().offered().build();

    her.correct(CourseStep.ASSESSMENT, day(3));

    assertThat(her.reached().on(CourseStep.OFFER)).isEqualTo(day(3));
  }

  @Test
  void a_place_that_was_offered_later_stays() {
    Participation her = referred().build();
    her.assess(Verdict.WAITING, day(5));
    her.offer(day(9));

    her.correct(CourseStep.ASSESSMENT, day(7));

    assertThat(her.reached().on(CourseStep.OFFER)).isEqualTo(day(9));
    assertRefused(
        ParticipationRule.DAY_TOO_LATE, () -> her.correct(CourseStep.ASSESSMENT, day(10)), day(9));
  }

  @Test
  void whoever_is_not_eligible_ends_by_the_assessment() {
    Participation her = referred().build();
    her.assess(Verdict.NOT_ELIGIBLE, day(5));

    her.correct(CourseStep.ASSESSMENT, day(7));

    assertThat(her.reached().endedOn()).isEqualTo(day(7));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> correction(her, CourseStep.END, day(7), day(8)));
  }

  @Test
  void a_conversation_is_not_after_the_end() {
    Participation her = referred().explored().build();
    her.close("DECLINED", day(30));

    her.correct(CourseStep.TALKS, day(30));
    assertRefused(
        ParticipationRule.DAY_TOO_LATE, () -> her.correct(CourseStep.TALKS, day(31)), day(30));
  }

  @Test
  void whoever_was_transferred_is_corrected_no_longer() {
    Participation here = referred().born().build();
    here.transfer(new Residence(OSLO, RISOR), new Pseudonym("222-222"), day(300));

    assertRefused(ParticipationRule.TRANSFERRED, () -> here.correct(CourseStep.BIRTH, day(181)));
  }

  @Nested
  class A_correction {

    @Test
    void is_of_a_step_as_it_stands_and_changes_something() {
      Participation her = referred().consented().build();

      assertRefused(
          ParticipationRule.NOTHING_CORRECTED,
          () -> correction(her, CourseStep.CONSENT, day(22), day(22)));
      assertThatExceptionOfType(NotFound.class)
          .isThrownBy(() -> correction(her, CourseStep.CONSENT, day(21), day(22)));
      assertThatExceptionOfType(NotFound.class)
          .isThrownBy(() -> correction(her, CourseStep.BIRTH, day(180), day(181)));
    }

    @Test
    void says_what_is_another_now() {
      Participation her = referred().offered().build();
      StepDayCorrection found = correction(her, CourseStep.ASSESSMENT, day(5), REFERRED);

      her.correct(CourseStep.ASSESSMENT, REFERRED);

      assertThat(found.changes())
          .containsExactly(
              Change.of("assessedOn", day(5), REFERRED), Change.of("offeredOn", day(5), REFERRED));
    }
  }

  private static StepDayCorrection correction(
      Participation of, CourseStep step, LocalDate was, LocalDate day) {
    return new StepDayCorrection(of, new TakenStep(step, was), day);
  }
}
