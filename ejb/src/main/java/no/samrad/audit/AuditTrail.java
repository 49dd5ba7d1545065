package no.samrad.audit;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import no.samrad.security.CurrentUser;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.PersonId;
import no.samrad.shared.Repository;

/**
 * Writes every domain event to the trail, in the transaction that caused it. If the change rolls
 * back, so does its entry; if the entry cannot be written, the change does not happen.
 */
@Repository
class AuditTrail {

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;
  @Inject InstallationKey key;

  void record(@Observes DomainEvent event) {
    write(Happening.of(event));
  }

  void write(Happening happening) {
    write(happening, user.person());
  }

  void write(Happening happening, PersonId actor) {
    AuditEntry entry = new AuditEntry(happening, actor);
    em.persist(entry); // gives the id, which is part of what is signed
    entry.sign(key.current());
    em.persist(new AwaitingSeal(entry.id()));
  }
}
