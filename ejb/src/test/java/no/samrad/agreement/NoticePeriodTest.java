package no.samrad.agreement;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoticePeriodTest {

  @ParameterizedTest(name = "notice on {0} and {1} months end on {2}")
  @CsvSource({
    "2026-03-10, 12, 2027-03-10",
    "2026-08-31, 6, 2027-02-28",
    "2027-08-31, 6, 2028-02-29",
    "2028-02-29, 12, 2029-02-28",
    "2028-02-29, 48, 2032-02-29",
    "2026-12-31, 2, 2027-02-28",
    "2026-01-30, 1, 2026-02-28",
    "2026-11-30, 3, 2027-02-28",
    "2026-10-24, 3, 2027-01-24",
    "2026-03-10, 0, 2026-03-10"
  })
  void it_ends_on_the_same_day_of_a_later_month_or_on_its_last(
      LocalDate noticeOn, int months, LocalDate lastDay) {
    assertThat(new NoticePeriod(noticeOn, months).lastDay()).isEqualTo(lastDay);
  }

  @Test
  void it_says_when_the_month_was_too_short() {
    assertThat(new NoticePeriod(LocalDate.of(2026, 8, 31), 6).shortened()).isTrue();
    assertThat(new NoticePeriod(LocalDate.of(2026, 8, 28), 6).shortened()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 61})
  void nobody_waits_longer_than_five_years_or_less_than_not_at_all(int months) {
    assertRefused(
        AgreementRule.NOTICE_OUT_OF_RANGE,
        () -> new NoticePeriod(LocalDate.of(2026, 1, 1), months));
  }
}
