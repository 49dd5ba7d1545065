package no.samrad.council;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Reason;

/** A rule holds in another way in NFP councils of a type. */
record DutyForceChanged(
    DutyId duty,
    CouncilType type,
    DutyForce before,
    DutyForce after,
    Reason why,
    Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.empty();
  }

  @Override
  public String subject() {
    return duty.toString();
  }

  @Override
  public List<Change> changes() {
    return List.of(Change.of("councilType", type, type), Change.of("dutyForce", before, after));
  }

  @Override
  public String reason() {
    return why.text();
  }
}
