package no.samrad.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Votes, and what they come to. */
class TallyTest {

  @ParameterizedTest(name = "{0} for, {1} against, {2} blank: {3}")
  @CsvSource({
    "1, 0, 0, CARRIED",
    "5, 1, 1, CARRIED",
    "4, 3, 0, CARRIED",
    "1, 0, 8, CARRIED",
    "2, 1, 6, CARRIED",
    "0, 1, 0, REJECTED",
    "3, 4, 0, REJECTED",
    "1, 2, 6, REJECTED",
    "0, 1, 8, REJECTED"
  })
  void more_for_than_against_carries_and_blank_counts_for_neither(
      int yes, int no, int blank, BallotOutcome expected) {
    for (Choice presiding : Choice.values()) {
      assertThat(new Tally(yes, no, blank).verdict(true, presiding))
          .isEqualTo(new Verdict(expected, false));
    }
    assertThat(new Tally(yes, no, blank).verdict(false, null))
        .isEqualTo(new Verdict(expected, false));
  }

  @ParameterizedTest(name = "{0} each, casting vote {1}, presiding {2}: {3}, decided by it {4}")
  @CsvSource({
    "3, true, YES, CARRIED, true",
    "3, true, NO, REJECTED, true",
    "3, true, BLANK, REJECTED, false",
    "3, true, , REJECTED, false",
    "3, false, YES, REJECTED, false",
    "3, false, NO, REJECTED, false",
    "3, false, , REJECTED, false",
    "1, true, YES, CARRIED, true",
    "0, true, BLANK, REJECTED, false",
    "0, false, BLANK, REJECTED, false"
  })
  void a_tie_is_decided_by_whoever_presides_only_where_rules_say_so(
      int each, boolean casting, Choice presiding, BallotOutcome expected, boolean decided) {
    assertThat(new Tally(each, each, 2).verdict(casting, presiding))
        .isEqualTo(new Verdict(expected, decided));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0, 0, true",
    "7, 0, 0, true",
    "7, 1, 0, false",
    "7, 0, 1, false",
    "0, 0, 0, false"
  })
  void unanimous_is_when_everybody_who_voted_was_for_it(
      int yes, int no, int blank, boolean expected) {
    assertThat(new Tally(yes, no, blank).isUnanimous()).isEqualTo(expected);
  }

  @Test
  void votes_are_counted() {
    Tally tally =
        Tally.of(
            List.of(Choice.YES, Choice.NO, Choice.YES, Choice.BLANK, Choice.BLANK, Choice.YES));

    assertThat(tally).isEqualTo(new Tally(3, 1, 2));
    assertThat(tally.total()).isEqualTo(6);
    assertThat(Tally.of(List.of()).total()).isZero();
  }
}
