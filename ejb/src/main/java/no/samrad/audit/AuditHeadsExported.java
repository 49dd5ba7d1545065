package no.samrad.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** Somebody took the heads of the chains out of the database, to keep them elsewhere. */
public record AuditHeadsExported(int areas, Instant occurredAt) implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.empty();
  }

  @Override
  public String subject() {
    return "audit";
  }

  @Override
  public List<Change> changes() {
    return List.of(Change.set("areas", areas));
  }
}
