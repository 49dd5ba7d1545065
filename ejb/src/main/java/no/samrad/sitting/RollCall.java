package no.samrad.sitting;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import no.samrad.council.Quorum;
import no.samrad.council.SeatFunction;
import no.samrad.council.SeatId;
import no.samrad.shared.RuleViolation;

/** All voting seats of a meeting as they are filled while an item is dealt with. */
public record RollCall(List<Voter> voters) implements Serializable {

  public RollCall {
    voters = List.copyOf(voters);
  }

  public QuorumCount count(Quorum quorum) {
    int partial = (int) voters.stream().filter(Voter::partial).count();
    return QuorumCount.of(quorum, voters.size(), partial, entitled().size());
  }

  /** Those who vote: there, and not partial. */
  public List<Voter> entitled() {
    return voters.stream().filter(Voter::mayVote).toList();
  }

  /**
   * The leader, or the deputy where the leader is not there or partial; a substitute presides for
   * neither.
   */
  public Optional<Voter> presiding() {
    return presiding(SeatFunction.LEADER).or(() -> presiding(SeatFunction.DEPUTY_LEADER));
  }

  private Optional<Voter> presiding(SeatFunction function) {
    return entitled().stream()
        .filter(each -> each.isOwnPerson() && each.function() == function)
        .findFirst();
  }

  public Voter require(SeatId seat) {
    return voters.stream()
        .filter(each -> each.seat().equals(seat))
        .findFirst()
        .orElseThrow(() -> new RuleViolation(SittingRule.NO_VOTING_SEAT));
  }
}
