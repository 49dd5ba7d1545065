package no.samrad.document;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.shared.RecordedEvents;

/** The store and its queries on one entity manager, without a container. */
public final class DocumentDesk {

  private final EntityManager em;
  private final Clock clock;
  private final RecordedEvents events = new RecordedEvents();

  public DocumentDesk(EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  public static DocumentStore storeOn(EntityManager em, Clock clock) {
    return new DocumentDesk(em, clock).store();
  }

  DocumentStore store() {
    DocumentStore store = new DocumentStore();
    store.documents = documents();
    store.clock = clock;
    return store;
  }

  DocumentCheck check() {
    DocumentCheck check = new DocumentCheck();
    check.documents = documents();
    check.store = store();
    check.clock = clock;
    check.events = events;
    return check;
  }

  DocumentQueries queries(CurrentUser user, DocumentGuard... guards) {
    DocumentQueries queries = new DocumentQueries();
    queries.documents = documents();
    queries.check = check();
    queries.access = Callers.accessOf(user);
    queries.guards = new AllGuards(guards);
    return queries;
  }

  RecordedEvents events() {
    return events;
  }

  private Documents documents() {
    Documents documents = new Documents();
    documents.em = em;
    return documents;
  }
}
