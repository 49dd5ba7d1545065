package no.samrad.area;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Reason;

/** A phase of an area began on another day than was entered. */
public record PhaseCorrected(
    AreaId area, AreaPhase phase, LocalDate before, LocalDate after, Reason why, Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public String subject() {
    return area.toString();
  }

  @Override
  public List<Change> changes() {
    return List.of(Change.of("phase", phase, phase), Change.of("firstDay", before, after));
  }

  @Override
  public String reason() {
    return why.text();
  }
}
