package no.samrad.area;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Reason;

/** An area is closed, and with it the time of its host. */
public record HostEnded(
    AreaId area, HostState before, HostState after, Reason why, Instant occurredAt)
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
    return List.of(
        Change.of("host", before.code(), ""), Change.of("period", before.period(), after.period()));
  }

  @Override
  public String reason() {
    return why.text();
  }
}
