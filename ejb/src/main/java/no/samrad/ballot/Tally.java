package no.samrad.ballot;

import java.io.Serializable;
import java.util.Collection;

/**
 * Votes counted. More for than against carries a proposal; blank votes count for neither side. As
 * many for as against: whoever presides decides where the rules of procedure say so and they voted
 * for or against, else the proposal has fallen.
 */
public record Tally(int yes, int no, int blank) implements Serializable {

  public static Tally of(Collection<Choice> votes) {
    return new Tally(count(votes, Choice.YES), count(votes, Choice.NO), count(votes, Choice.BLANK));
  }

  private static int count(Collection<Choice> votes, Choice wanted) {
    return (int) votes.stream().filter(wanted::equals).count();
  }

  public int total() {
    return yes + no + blank;
  }

  public boolean isUnanimous() {
    return yes > 0 && yes == total();
  }

  /**
   * What came of it.
   *
   * @param casting whoever presides decides when there are as many for as against
   * @param presiding how they voted; null: nobody presides, or they have no vote
   */
  public Verdict verdict(boolean casting, Choice presiding) {
    if (yes != no) {
      return new Verdict(yes > no ? BallotOutcome.CARRIED : BallotOutcome.REJECTED, false);
    }
    if (casting && presiding == Choice.YES) {
      return new Verdict(BallotOutcome.CARRIED, true);
    }
    return new Verdict(BallotOutcome.REJECTED, casting && presiding == Choice.NO);
  }
}
