package no.samrad.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.samrad.shared.DomainEvent;

/** Compares stored bytes with the SHA-256 of those that came, and keeps what that shows. */
@ApplicationScoped
class DocumentCheck {

  private static final Duration RHYTHM = Duration.ofHours(20);

  @Inject Documents documents;
  @Inject DocumentStore store;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /** A change is announced when it is first seen. */
  boolean look(DocumentId id) {
    Instant now = clock.instant();
    boolean intact = store.isUnchanged(id);
    boolean before = documents.checked(id, intact, now);
    if (before && !intact) {
      events.fire(new DocumentFoundChanged(id, documents.require(id).area(), now));
    }
    return intact;
  }

  /** Looks at the one that has waited longest; empty when none is due. */
  Optional<DocumentId> next() {
    Optional<DocumentId> due = documents.leastLatelyChecked(clock.instant().minus(RHYTHM));
    due.ifPresent(this::look);
    return due;
  }
}
