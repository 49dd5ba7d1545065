package no.samrad.participation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** The day of a step was put right. */
record StepDayCorrected(
    AreaId area,
    ParticipationId participation,
    List<Change> changes,
    String reason,
    Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public String subject() {
    return participation.toString();
  }
}
