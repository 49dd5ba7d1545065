package no.samrad.council;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.document.DocumentId;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** The mandate of an NFP council was kept as a file. */
record MandateKept(
    AreaId area, CouncilId council, DocumentId document, String sha256, Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public String subject() {
    return council.toString();
  }

  @Override
  public List<Change> changes() {
    return List.of(Change.set("storedFile", document), Change.set("sha256", sha256));
  }
}
