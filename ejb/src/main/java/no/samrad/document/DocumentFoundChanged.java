package no.samrad.document;

import java.time.Instant;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;

/** The stored bytes of a file were found to be others than those that came. */
record DocumentFoundChanged(DocumentId document, AreaId area, Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public String subject() {
    return document.toString();
  }
}
