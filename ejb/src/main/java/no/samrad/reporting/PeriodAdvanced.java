package no.samrad.reporting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** A reporting period was opened, submitted, approved, locked or opened again. */
record PeriodAdvanced(
    AreaId area,
    PeriodId period,
    PeriodStepKind step,
    List<Change> changes,
    String reason,
    Instant occurredAt)
    implements DomainEvent {

  PeriodAdvanced {
    changes = Stream.concat(Stream.of(Change.set("periodStep", step)), changes.stream()).toList();
  }

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public String subject() {
    return period.toString();
  }
}
