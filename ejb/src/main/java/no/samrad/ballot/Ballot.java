package no.samrad.ballot;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import no.samrad.agenda.ItemId;
import no.samrad.shared.AreaId;
import no.samrad.shared.RuleViolation;
import no.samrad.sitting.QuorumCount;

/**
 * One vote on one proposal. Open while votes are recorded; once it is closed its figures stay,
 * until it is opened again while the meeting lasts.
 */
@Entity
@Table(name = "nfp_ballot")
class Ballot {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nfp_ballot_id_seq")
  @SequenceGenerator(name = "nfp_ballot_id_seq", sequenceName = "nfp_ballot_id_seq")
  private Long id;

  @Column(name = "area_id", updatable = false)
  private Long areaId;

  @Column(name = "item_id", updatable = false)
  private Long itemId;

  @Column(name = "proposal_id", updatable = false)
  private Long proposalId;

  @Column(updatable = false)
  private int position;

  private Integer members;

  private Integer entitled;

  private Integer present;

  private Integer needed;

  @Column(name = "casting_vote")
  private boolean castingVote;

  @Enumerated(EnumType.STRING)
  private BallotOutcome outcome;

  @Column(name = "closed_at")
  private Instant closedAt;

  protected Ballot() {} // JPA

  Ballot(AreaId area, Proposal proposal, int position) {
    areaId = area.value();
    itemId = proposal.item().value();
    proposalId = proposal.id().value();
    this.position = position;
  }

  void close(QuorumCount count, Verdict verdict, Instant now) {
    members = count.members();
    entitled = count.entitled();
    present = count.present();
    needed = count.needed();
    castingVote = verdict.castingVote();
    outcome = verdict.outcome();
    closedAt = now;
  }

  void reopen() {
    members = null;
    entitled = null;
    present = null;
    needed = null;
    castingVote = false;
    outcome = null;
    closedAt = null;
  }

  boolean isOpen() {
    return closedAt == null;
  }

  void requireOpen() {
    if (!isOpen()) {
      throw new RuleViolation(BallotRule.BALLOT_IS_CLOSED);
    }
  }

  boolean isCarried() {
    return outcome == BallotOutcome.CARRIED;
  }

  /** Too few were there. */
  boolean isWithoutQuorum() {
    return !isOpen() && present < needed;
  }

  BallotId id() {
    return new BallotId(id);
  }

  ItemId item() {
    return new ItemId(itemId);
  }

  ProposalId proposal() {
    return new ProposalId(proposalId);
  }

  Vote vote(AreaId area, VoteCast cast) {
    return new Vote(area, this, cast);
  }
}
