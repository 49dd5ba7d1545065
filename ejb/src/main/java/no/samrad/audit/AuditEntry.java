package no.samrad.audit;

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
import no.samrad.db.audit.AuditKey;
import no.samrad.db.audit.AuditRow;
import no.samrad.shared.PersonId;

/** One thing that happened. Inserted once; the database refuses any change to it. */
@Entity
@Table(name = "audit_entry")
class AuditEntry {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entry_id_seq")
  @SequenceGenerator(name = "audit_entry_id_seq", sequenceName = "audit_entry_id_seq")
  private Long id;

  @Column(name = "occurred_at")
  private Instant occurredAt;

  @Column(name = "area_id")
  private long areaId;

  @Column(name = "actor_id")
  private long actorId;

  private String action;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  private String subject;
  private String changes;
  private String reason;
  private String reference;
  private String mac = "";

  protected AuditEntry() {} // JPA

  AuditEntry(Happening happening, PersonId actor) {
    occurredAt = happening.occurredAt();
    areaId = happening.area();
    actorId = actor.value();
    action = happening.action();
    outcome = happening.outcome();
    subject = happening.subject();
    changes = happening.changes();
    reason = happening.reason();
    reference = happening.reference();
  }

  /** Signs what it says, under the id it has been given. */
  void sign(AuditKey key) {
    mac = key.sign(row());
  }

  AuditRow row() {
    return new AuditRow(
        id,
        occurredAt,
        areaId,
        actorId,
        action,
        outcome.name(),
        subject,
        changes,
        reason,
        reference,
        mac);
  }

  long id() {
    return id;
  }
}
