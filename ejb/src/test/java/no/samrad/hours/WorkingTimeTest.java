package no.samrad.hours;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.samrad.council.SeatId;
import no.samrad.meeting.MeetingStep;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.AreaId;
import no.samrad.shared.PersonId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WorkingTimeTest {

  @ParameterizedTest
  @CsvSource({"0, 0, 0, 0", "1.5, 0.25, 90, 15", "24, 100, 1440, 6000", "1.333, 0, 80, 0"})
  void hours_become_minutes(BigDecimal meeting, BigDecimal preparation, int minutes, int more) {
    assertThat(WorkingTime.ofHours(meeting, preparation)).isEqualTo(new WorkingTime(minutes, more));
  }

  @ParameterizedTest
  @CsvSource({"105, 1.75", "60, 1", "600, 10", "0, 0", "80, 1.33"})
  void minutes_become_hours(int minutes, BigDecimal hours) {
    assertThat(WorkingTime.hours(minutes)).isEqualByComparingTo(hours);
  }

  @ParameterizedTest
  @CsvSource({"-0.5", "24.01", "1E9"})
  void a_meeting_takes_a_day_at_most(BigDecimal hours) {
    assertRefused(
        HoursRule.MEETING_TIME_OUT_OF_RANGE, () -> WorkingTime.ofHours(hours, BigDecimal.ZERO), 24);
  }

  @ParameterizedTest
  @CsvSource({"-1", "100.5"})
  void preparing_takes_a_hundred_hours_at_most(BigDecimal hours) {
    assertRefused(
        HoursRule.PREPARATION_OUT_OF_RANGE, () -> WorkingTime.ofHours(BigDecimal.ZERO, hours), 100);
  }

  @Test
  void both_are_said() {
    assertRefused(HoursRule.MEETING_TIME_MISSING, () -> WorkingTime.ofHours(null, BigDecimal.ZERO));
    assertRefused(HoursRule.PREPARATION_MISSING, () -> WorkingTime.ofHours(BigDecimal.ZERO, null));
  }

  @Test
  void minutes_are_checked_too() {
    assertRefused(HoursRule.MEETING_TIME_OUT_OF_RANGE, () -> new WorkingTime(1441, 0));
    assertRefused(HoursRule.PREPARATION_OUT_OF_RANGE, () -> new WorkingTime(0, -1));
  }

  @Nested
  class OfAMeeting {

    private final WorkingTime prepared = new WorkingTime(0, 60);
    private final WorkingTime attended = new WorkingTime(60, 0);

    private static SeatInMeeting at(MeetingStep step) {
      return new SeatInMeeting(
          new NfpMeetingId(1),
          new SeatId(1),
          new AreaId(3),
          new PersonId(14),
          step,
          LocalDate.of(2026, 3, 24));
    }

    @ParameterizedTest
    @EnumSource(
        value = MeetingStep.class,
        names = {"PLANNED", "CANCELLED"})
    void that_is_not_called_none(MeetingStep step) {
      assertRefused(HoursRule.MEETING_NOT_CALLED, () -> at(step).requireTime(prepared));
    }

    @Test
    void that_has_not_begun_only_preparation() {
      at(MeetingStep.CALLED).requireTime(prepared);

      assertRefused(
          HoursRule.MEETING_NOT_HELD,
          () -> at(MeetingStep.CALLED).requireTime(attended),
          LocalDate.of(2026, 3, 24));
    }

    @ParameterizedTest
    @EnumSource(
        value = MeetingStep.class,
        names = {"STARTED", "MINUTES", "APPROVED"})
    void that_has_begun_both(MeetingStep step) {
      assertThatCode(() -> at(step).requireTime(attended)).doesNotThrowAnyException();
    }
  }
}
