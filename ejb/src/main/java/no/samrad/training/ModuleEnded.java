package no.samrad.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Reason;

/** A module of the training is not given any more. */
record ModuleEnded(
    ModuleId module, LocalDate before, LocalDate lastDay, Reason why, Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.empty();
  }

  @Override
  public String subject() {
    return module.toString();
  }

  @Override
  public List<Change> changes() {
    return List.of(Change.of("lastDay", before, lastDay));
  }

  @Override
  public String reason() {
    return why.text();
  }
}
