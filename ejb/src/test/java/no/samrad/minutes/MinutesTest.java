package no.samrad.minutes;

import static no.samrad.minutes.MinutesRule.APPROVED;
import static no.samrad.minutes.MinutesRule.COMMENTS_CLOSED;
import static no.samrad.minutes.MinutesRule.DEADLINE_MISSING;
import static no.samrad.minutes.MinutesRule.DEADLINE_NOT_OVER;
import static no.samrad.minutes.MinutesRule.DEADLINE_PASSED;
import static no.samrad.minutes.MinutesRule.DEADLINE_TOO_FAR;
import static no.samrad.minutes.MinutesRule.INTRODUCTION_TOO_LONG;
import static no.samrad.minutes.MinutesRule.NOT_APPROVED;
import static no.samrad.minutes.MinutesRule.NOT_CIRCULATED;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Instant;
import java.time.LocalDate;
import no.samrad.shared.PersonId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Draft, with the members for comment, approved. */
class MinutesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 11);
  private static final LocalDate UNTIL = LocalDate.of(2026, 3, 25);
  private static final Instant NOW = Instant.parse("2026-03-11T09:00:00Z");
  private static final PersonId SOMEBODY = new PersonId(7);

  private final Minutes minutes = new Minutes();

  private void approve(LocalDate day, boolean early) {
    minutes.approve(SOMEBODY, null, early, NOW, day);
  }

  @Nested
  class Introducing {

    @Test
    void says_what_was_typed_in_its_lines() {
      minutes.introduce(" Først \r\nså \t");

      assertThat(minutes.introduction()).isEqualTo("Først \nså");
    }

    @Test
    void has_a_longest_length() {
      minutes.introduce("x".repeat(4000));

      assertRefused(INTRODUCTION_TOO_LONG, () -> minutes.introduce("x".repeat(4001)), 4000);
      assertThat(minutes.introduction()).hasSize(4000);
    }
  }

  @Nested
  class Circulating {

    @Test
    void needs_a_deadline_from_today_on() {
      assertRefused(DEADLINE_MISSING, () -> minutes.circulate(null, TODAY, NOW));
      assertRefused(
          DEADLINE_PASSED, () -> minutes.circulate(TODAY.minusDays(1), TODAY, NOW), TODAY);
      assertRefused(
          DEADLINE_TOO_FAR,
          () -> minutes.circulate(TODAY.plusDays(366), TODAY, NOW),
          TODAY.plusDays(365));
      assertThat(minutes.circulatedAt()).isNull();

      minutes.circulate(TODAY, TODAY, NOW);

      assertThat(minutes.commentUntil()).isEqualTo(TODAY);
    }

    @Test
    void again_gives_another_deadline() {
      minutes.circulate(TODAY, TODAY, NOW);

      minutes.circulate(UNTIL, TODAY.plusDays(2), NOW);

      assertThat(minutes.commentUntil()).isEqualTo(UNTIL);
    }

    @Test
    void opens_for_comments_until_the_end_of_the_last_day() {
      assertRefused(NOT_CIRCULATED, () -> minutes.requireCommentsOn(TODAY));
      minutes.circulate(UNTIL, TODAY, NOW);

      assertThatNoException().isThrownBy(() -> minutes.requireCommentsOn(UNTIL));
      assertRefused(COMMENTS_CLOSED, () -> minutes.requireCommentsOn(UNTIL.plusDays(1)), UNTIL);
    }
  }

  @Nested
  class Approving {

    @Test
    void comes_after_circulating() {
      assertRefused(NOT_CIRCULATED, () -> approve(UNTIL, true));
    }

    @Test
    void waits_for_the_deadline_unless_somebody_says_why() {
      minutes.circulate(UNTIL, TODAY, NOW);

      assertRefused(DEADLINE_NOT_OVER, () -> approve(UNTIL, false), UNTIL);
      approve(UNTIL, true);

      assertThatNoException().isThrownBy(minutes::requireApproved);
    }

    @Test
    void needs_no_reason_afterwards() {
      minutes.circulate(UNTIL, TODAY, NOW);

      approve(UNTIL.plusDays(1), false);

      assertThatNoException().isThrownBy(minutes::requireApproved);
    }

    @Test
    void ends_every_change() {
      assertRefused(NOT_APPROVED, minutes::requireApproved);
      minutes.circulate(UNTIL, TODAY, NOW);
      approve(UNTIL, true);

      assertRefused(APPROVED, () -> minutes.introduce("Nytt"));
      assertRefused(APPROVED, () -> minutes.circulate(UNTIL, TODAY, NOW));
      assertRefused(APPROVED, () -> minutes.requireCommentsOn(TODAY));
      assertRefused(APPROVED, () -> approve(UNTIL.plusDays(1), true));
    }
  }
}
