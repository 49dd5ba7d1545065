package no.samrad.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Tells the sealer of a new entry. Written with the entry, gone when it is sealed. */
@Entity
@Table(name = "audit_pending")
class AwaitingSeal {

  @Id
  @Column(name = "entry_id")
  private Long entryId;

  protected AwaitingSeal() {} // JPA

  AwaitingSeal(long entryId) {
    this.entryId = entryId;
  }
}
