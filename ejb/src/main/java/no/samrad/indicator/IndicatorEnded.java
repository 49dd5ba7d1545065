package no.samrad.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Reason;

/** An area measures an indicator against what the programme does again. */
record IndicatorEnded(
    IndicatorVersionId version, AreaId area, LocalDate lastDay, Reason why, Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public String subject() {
    return version.toString();
  }

  @Override
  public List<Change> changes() {
    return List.of(Change.set("lastDay", lastDay));
  }

  @Override
  public String reason() {
    return why.text();
  }
}
