package no.samrad.db.audit;

import java.time.Instant;

/**
 * One entry of the trail as the table {@code audit_entry} holds it.
 *
 * @param area 0 for the installation as a whole
 * @param actor the person who did it, 0 for the system itself
 * @param changes JSON text, compared byte by byte and never parsed here
 * @param mac empty where no key was configured when it was written
 */
public record AuditRow(
    long id,
    Instant occurredAt,
    long area,
    long actor,
    String action,
    String outcome,
    String subject,
    String changes,
    String reason,
    String reference,
    String mac) {

  public AuditRow signedWith(AuditKey key) {
    return new AuditRow(
        id,
        occurredAt,
        area,
        actor,
        action,
        outcome,
        subject,
        changes,
        reason,
        reference,
        key.sign(this));
  }
}
