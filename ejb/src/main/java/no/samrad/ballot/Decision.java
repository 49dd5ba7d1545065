package no.samrad.ballot;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import no.samrad.agenda.ItemId;
import no.samrad.shared.AreaId;

/** What the council decided in an item, or that it took note of it, word for word. */
@Entity
@Table(name = "nfp_decision")
class Decision {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nfp_decision_id_seq")
  @SequenceGenerator(name = "nfp_decision_id_seq", sequenceName = "nfp_decision_id_seq")
  private Long id;

  @Column(name = "area_id", updatable = false)
  private Long areaId;

  @Column(name = "item_id", updatable = false)
  private Long itemId;

  @Column(updatable = false)
  private String wording;

  @Column(name = "proposal_id", updatable = false)
  private Long proposalId;

  @Column(name = "without_quorum", updatable = false)
  private boolean withoutQuorum;

  @Column(name = "decided_at", updatable = false)
  private Instant decidedAt;

  protected Decision() {} // JPA

  Decision(AreaId area, ItemId item, Wording wording, Ruling ruling, Instant now) {
    areaId = area.value();
    itemId = item.value();
    this.wording = wording.text();
    proposalId = ruling.proposal() == null ? null : ruling.proposal().value();
    withoutQuorum = ruling.withoutQuorum();
    decidedAt = now;
  }

  boolean says(String text) {
    return wording.equals(text);
  }
}
