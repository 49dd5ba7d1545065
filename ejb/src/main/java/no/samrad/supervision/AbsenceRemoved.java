package no.samrad.supervision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** Somebody of a team was or is not away after all. */
record AbsenceRemoved(AreaId area, AbsenceId absence, Instant occurredAt) implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public String subject() {
    return absence.toString();
  }

  @Override
  public List<Change> changes() {
    return List.of();
  }
}
