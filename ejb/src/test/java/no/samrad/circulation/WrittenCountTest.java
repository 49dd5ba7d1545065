package no.samrad.circulation;

import static no.samrad.circulation.WrittenChoice.BLANK;
import static no.samrad.circulation.WrittenChoice.MEETING;
import static no.samrad.circulation.WrittenChoice.NO;
import static no.samrad.circulation.WrittenChoice.PARTIAL;
import static no.samrad.circulation.WrittenChoice.YES;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.samrad.ballot.BallotOutcome;
import no.samrad.circulation.WrittenCount.Answer;
import no.samrad.council.Quorum;
import no.samrad.council.SeatFunction;
import no.samrad.council.SeatId;
import org.junit.jupiter.api.Test;

/** Answers in writing, counted as votes in a meeting are. */
class WrittenCountTest {

  /** The first is the leader's, the second the deputy's; null: no answer. */
  private static WrittenCount count(WrittenChoice... choices) {
    List<Answer> answers = new ArrayList<>();
    for (WrittenChoice each : choices) {
      SeatFunction function =
          switch (answers.size()) {
            case 0 -> SeatFunction.LEADER;
            case 1 -> SeatFunction.DEPUTY_LEADER;
            default -> SeatFunction.MEMBER;
          };
      answers.add(new Answer(answers.size(), function, each));
    }
    return WrittenCount.of(answers, Quorum.HALF, true);
  }

  private static BallotOutcome outcome(WrittenChoice... choices) {
    return count(choices).verdict().outcome();
  }

  @Test
  void whoever_votes_counts_for_the_quorum_and_a_wish_for_a_meeting_does_not() {
    assertThat(count(YES, NO, BLANK, null, MEETING).quorum().present()).isEqualTo(3);
    assertThat(count(YES, NO, BLANK, null, MEETING).quorum().isReached()).isTrue();
    assertThat(count(YES, MEETING, MEETING, null).quorum().isReached()).isFalse();
  }

  @Test
  void whoever_is_partial_is_left_out() {
    assertThat(count(YES, YES, PARTIAL, PARTIAL, null).quorum().entitled()).isEqualTo(3);
    assertThat(count(YES, YES, PARTIAL, PARTIAL, null).quorum().needed()).isEqualTo(2);
    assertThat(count(PARTIAL, PARTIAL).quorum().isReached()).isFalse();
  }

  @Test
  void more_for_than_against_carries() {
    assertThat(outcome(YES, NO, YES)).isEqualTo(BallotOutcome.CARRIED);
    assertThat(outcome(YES, NO, NO)).isEqualTo(BallotOutcome.REJECTED);
    assertThat(outcome(BLANK, BLANK, YES)).isEqualTo(BallotOutcome.CARRIED);
  }

  @Test
  void a_tie_is_the_leaders_or_else_the_deputys() {
    assertThat(outcome(YES, NO)).isEqualTo(BallotOutcome.CARRIED);
    assertThat(outcome(NO, YES)).isEqualTo(BallotOutcome.REJECTED);
    assertThat(outcome(null, YES, NO)).isEqualTo(BallotOutcome.CARRIED);
    assertThat(count(YES, NO).verdict().castingVote()).isTrue();
  }

  @Test
  void whoever_is_partial_says_why_and_nobody_else_does() {
    SeatId seat = new SeatId(1);

    assertRefused(CirculationRule.CHOICE_MISSING, () -> new NewReply(seat, null, ""));
    assertRefused(CirculationRule.GROUND_MISSING, () -> new NewReply(seat, PARTIAL, " "));
    assertRefused(
        CirculationRule.GROUND_TOO_LONG, () -> new NewReply(seat, PARTIAL, "x".repeat(501)), 500);
    assertThat(new NewReply(seat, YES, "glemt igjen").ground()).isEmpty();
  }
}
