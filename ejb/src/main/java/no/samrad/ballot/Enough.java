package no.samrad.ballot;

import no.samrad.shared.RuleViolation;
import no.samrad.sitting.MeetingFacts;
import no.samrad.sitting.QuorumCount;
import no.samrad.sitting.RollCall;

/**
 * Whether a council may vote on an item as it sits there. Without a quorum some types refuse;
 * others are warned, and what they decide is marked.
 */
record Enough(QuorumCount count, boolean enforced) {

  static Enough of(MeetingFacts facts, RollCall call) {
    return new Enough(call.count(facts.quorum()), facts.quorumHolds());
  }

  void require() {
    if (count.isAllPartial()) {
      throw new RuleViolation(BallotRule.ALL_PARTIAL);
    }
    if (enforced && !count.isReached()) {
      throw new RuleViolation(BallotRule.WITHOUT_QUORUM, count.present(), count.needed());
    }
    if (count.present() == 0) {
      throw new RuleViolation(BallotRule.NOBODY_HERE);
    }
  }
}
