package no.samrad.fidelity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** Somebody assessed a core element in an area. */
record CoreElementAssessed(
    AreaId area, CoreElementId element, String code, Assessment found, Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public String subject() {
    return element.toString();
  }

  @Override
  public List<Change> changes() {
    return List.of(
        Change.set("coreElement", code),
        Change.set("coreStatus", found.status()),
        Change.set("assessedOn", found.on()));
  }
}
