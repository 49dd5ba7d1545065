package no.samrad.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** A module of the training was added. */
record ModuleAdded(ModuleId module, LocalDate from, Instant occurredAt) implements DomainEvent {

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
    return List.of(Change.set("firstDay", from));
  }
}
