package no.samrad.circulation;

import java.io.Serializable;
import java.util.List;
import no.samrad.council.Quorum;
import no.samrad.council.SeatFunction;

/**
 * The answers to a decision in writing, counted by the rules for votes in a meeting: those who are
 * partial are left out, whoever voted was there, more for than against carries, and a tie is the
 * leader's where the rules of procedure say so.
 */
public record WrittenCount(
    int members, int entitled, int present, int needed, int yes, int no, Decisive decisive)
    implements Serializable {

  /** What decides when there are as many for as against. */
  enum Decisive {
    /** The leader voted for, and that vote decides. */
    LEADER_FOR,
    /** Nothing does, or the leader voted against. */
    NOTHING
  }

  /** A seat that votes, with its answer; null: none. */
  record Answer(long seat, SeatFunction function, WrittenChoice choice) {}

  static WrittenCount of(List<Answer> answers, Quorum quorum, boolean castingVote) {
    int partial = count(answers, WrittenChoice.PARTIAL);
    int entitled = answers.size() - partial;
    int present = (int) answers.stream().filter(each -> isVote(each.choice())).count();
    boolean leaderFor =
        castingVote
            && answers.stream()
                .filter(each -> each.function() == SeatFunction.LEADER)
                .anyMatch(each -> each.choice() == WrittenChoice.YES);
    return new WrittenCount(
        answers.size(),
        entitled,
        present,
        quorum.neededOf(entitled),
        count(answers, WrittenChoice.YES),
        count(answers, WrittenChoice.NO),
        leaderFor ? Decisive.LEADER_FOR : Decisive.NOTHING);
  }

  private static boolean isVote(WrittenChoice choice) {
    return choice != null && choice.isVote();
  }

  private static int count(List<Answer> answers, WrittenChoice choice) {
    return (int) answers.stream().filter(each -> each.choice() == choice).count();
  }

  public boolean hasQuorum() {
    return entitled > 0 && present > 0 && present >= needed;
  }

  public boolean isTied() {
    return yes > 0 && yes == no;
  }

  /** The leader's vote carried it. */
  public boolean isByCastingVote() {
    return isTied() && decisive == Decisive.LEADER_FOR;
  }

  public boolean isCarried() {
    return yes > no || isByCastingVote();
  }
}
