package no.samrad.audit;

import jakarta.persistence.EntityManager;
import no.samrad.shared.RecordedEvents;

/** Writes what other capabilities tell into the trail, as the application does. */
public final class WrittenTrail {

  private WrittenTrail() {}

  /** Events that are recorded, and stand in the trail of this database. */
  public static RecordedEvents on(EntityManager em) {
    AuditTrail trail = Audit.on(em).trail();
    return new RecordedEvents(trail::record);
  }
}
