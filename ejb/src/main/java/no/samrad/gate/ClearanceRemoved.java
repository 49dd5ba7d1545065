package no.samrad.gate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** A status of legal basis or DPIA that never was is gone. */
record ClearanceRemoved(
    AreaId area, ClearanceId clearance, List<Change> changes, String reason, Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public String subject() {
    return clearance.toString();
  }
}
