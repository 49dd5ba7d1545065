package no.samrad.circulation;

import java.util.List;
import java.util.stream.Stream;
import no.samrad.ballot.Choice;
import no.samrad.ballot.Tally;
import no.samrad.ballot.Verdict;
import no.samrad.council.Quorum;
import no.samrad.council.SeatFunction;
import no.samrad.sitting.QuorumCount;

/**
 * The answers to a decision in writing, counted by the rules for votes in a meeting: those who are
 * partial are left out, and whoever voted was there.
 */
record WrittenCount(QuorumCount quorum, Verdict verdict) {

  /** A seat that votes, with its answer; null: none. */
  record Answer(long seat, SeatFunction function, WrittenChoice choice) {

    boolean isVote() {
      return choice != null && choice.isVote();
    }

    Choice vote() {
      return Choice.valueOf(choice.name());
    }
  }

  static WrittenCount of(List<Answer> answers, Quorum quorum, boolean castingVote) {
    List<Answer> votes = answers.stream().filter(Answer::isVote).toList();
    int partial =
        (int) answers.stream().filter(each -> each.choice() == WrittenChoice.PARTIAL).count();
    return new WrittenCount(
        QuorumCount.of(quorum, answers.size(), partial, votes.size()),
        Tally.of(votes.stream().map(Answer::vote).toList()).verdict(castingVote, presiding(votes)));
  }

  /** The leader's vote, or else the deputy's; null when neither voted. */
  private static Choice presiding(List<Answer> votes) {
    return Stream.of(SeatFunction.LEADER, SeatFunction.DEPUTY_LEADER)
        .flatMap(wanted -> votes.stream().filter(each -> each.function() == wanted))
        .findFirst()
        .map(Answer::vote)
        .orElse(null);
  }
}
