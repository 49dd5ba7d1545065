package no.samrad.training;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.PersonId;

/** What was registered of a module for somebody was wrong, and is taken out. */
record TrainingForgotten(
    AreaId area, PersonId person, ModuleId module, TrainingState before, Instant occurredAt)
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
    return List.of(Change.of("module", module, module), Change.of("trainingState", before, ""));
  }
}
