package no.samrad.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.PersonId;

/** How far somebody is with a module was registered. */
record TrainingRecorded(
    AreaId area,
    PersonId person,
    ModuleId module,
    TrainingState before,
    TrainingState after,
    LocalDate day,
    Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public String subject() {
    return person.toString();
  }

  @Override
  public List<Change> changes() {
    return List.of(
        Change.of("module", module, module),
        Change.of("trainingState", before, after),
        Change.set("trainingDay", day));
  }
}
