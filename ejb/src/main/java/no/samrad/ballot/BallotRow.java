package no.samrad.ballot;

import java.io.Serializable;
import java.util.Map;
import no.samrad.council.SeatId;

/**
 * A ballot with its votes.
 *
 * @param outcome null while it is open
 * @param present of those entitled, when it was closed; 0 while it is open
 * @param needed for a quorum, when it was closed; 0 while it is open
 */
public record BallotRow(
    BallotId ballot,
    ProposalId proposal,
    ProposalKind kind,
    String wording,
    BallotOutcome outcome,
    boolean castingVote,
    int entitled,
    int present,
    int needed,
    Map<SeatId, Choice> votes)
    implements Serializable {

  public BallotRow {
    votes = Map.copyOf(votes);
  }

  public boolean isOpen() {
    return outcome == null;
  }

  public boolean isWithoutQuorum() {
    return present < needed;
  }

  public Tally getTally() {
    return Tally.of(votes.values());
  }

  /** Null: no vote is recorded. */
  public Choice vote(SeatId seat) {
    return votes.get(seat);
  }
}
