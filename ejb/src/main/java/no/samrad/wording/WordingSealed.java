package no.samrad.wording;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** A text can no longer be changed; its hashes tell whether it was. */
record WordingSealed(
    WordingId wording, AreaId area, String sha256Nb, String sha256Nn, Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public String subject() {
    return wording.toString();
  }

  @Override
  public List<Change> changes() {
    return List.of(Change.set("sha256Nb", sha256Nb), Change.set("sha256Nn", sha256Nn));
  }
}
