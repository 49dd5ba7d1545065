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
import no.samrad.agenda.ItemId;
import no.samrad.shared.AreaId;
import no.samrad.shared.RuleViolation;

/** What can be voted upon in an item: what came with the papers, or what a member proposes. */
@Entity
@Table(name = "nfp_proposal")
class Proposal {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nfp_proposal_id_seq")
  @SequenceGenerator(name = "nfp_proposal_id_seq", sequenceName = "nfp_proposal_id_seq")
  private Long id;

  @Column(name = "area_id", updatable = false)
  private Long areaId;

  @Column(name = "item_id", updatable = false)
  private Long itemId;

  @Column(updatable = false)
  private int position;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private ProposalKind kind;

  @Column(name = "by_seat_id", updatable = false)
  private Long bySeatId;

  @Column(updatable = false)
  private String wording;

  private boolean withdrawn;

  protected Proposal() {} // JPA

  private Proposal(AreaId area, ItemId item, int position, ProposalKind kind, Wording wording) {
    areaId = area.value();
    itemId = item.value();
    this.position = position;
    this.kind = kind;
    this.wording = wording.text();
  }

  static Proposal recommended(AreaId area, ItemId item, int position, Wording wording) {
    return new Proposal(area, item, position, ProposalKind.RECOMMENDED, wording);
  }

  static Proposal of(AreaId area, ItemId item, int position, Motion motion) {
    Proposal made = new Proposal(area, item, position, motion.kind(), new Wording(motion.text()));
    made.bySeatId = motion.by().value();
    return made;
  }

  void withdraw() {
    withdrawn = true;
  }

  void requireStanding() {
    if (withdrawn) {
      throw new RuleViolation(BallotRule.PROPOSAL_WITHDRAWN);
    }
  }

  boolean isWithdrawn() {
    return withdrawn;
  }

  boolean is(Motion motion) {
    return !withdrawn
        && kind == motion.kind()
        && Long.valueOf(motion.by().value()).equals(bySeatId)
        && wording.equals(new Wording(motion.text()).text());
  }

  ProposalId id() {
    return new ProposalId(id);
  }

  ItemId item() {
    return new ItemId(itemId);
  }

  String wording() {
    return wording;
  }
}
