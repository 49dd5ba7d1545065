package no.samrad.reporting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** Somebody explained a figure of a period. The words stand with the figure, not in the trail. */
record NarrativeWritten(
    AreaId area, PeriodId period, String indicator, int revision, Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public String subject() {
    return period.toString();
  }

  @Override
  public List<Change> changes() {
    return List.of(Change.set("indicator", indicator), Change.set("periodRevision", revision));
  }
}
