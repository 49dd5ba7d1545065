package no.samrad.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import no.samrad.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticePlanTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "90, 30, 7|90, 30, 7",
        "7 30;90|90, 30, 7",
        "' 007,7 , 0,'|7, 0",
        "365|365",
        "1 2 3 4 5 6 7 8 9 10 10|10, 9, 8, 7, 6, 5, 4, 3, 2, 1"
      })
  void days_come_once_each_the_most_first(String typed, String read) {
    assertThat(NoticePlan.written(typed, true, 1).written()).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|DAYS_MISSING",
        "' , '|DAYS_MISSING",
        "90, tretti|DAYS_MALFORMED",
        "-7|DAYS_MALFORMED",
        "7.5|DAYS_MALFORMED",
        "9999999999|DAYS_MALFORMED",
        "366|DAYS_OUT_OF_RANGE",
        "0 1 2 3 4 5 6 7 8 9 10|TOO_MANY_DAYS"
      })
  void what_is_no_list_of_days_is_refused(String typed, NoticeRule rule) {
    assertThatExceptionOfType(RuleViolation.class)
        .isThrownBy(() -> NoticePlan.written(typed, true, 1))
        .matches(refused -> refused.rule() == rule);
  }

  @Test
  void nothing_typed_is_refused_like_blanks() {
    assertThatExceptionOfType(RuleViolation.class)
        .isThrownBy(() -> NoticePlan.written(null, true, 1))
        .matches(refused -> refused.rule() == NoticeRule.DAYS_MISSING);
  }
}
