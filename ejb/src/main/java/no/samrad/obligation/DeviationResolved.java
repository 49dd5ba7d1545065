package no.samrad.obligation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** A deviation or dispute was resolved. */
record DeviationResolved(
    AreaId area, DeviationId deviation, List<Change> changes, String reason, Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public String subject() {
    return deviation.toString();
  }
}
