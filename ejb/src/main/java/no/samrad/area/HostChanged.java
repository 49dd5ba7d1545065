package no.samrad.area;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Reason;

/** Another unit is host of an area from a day on. */
public record HostChanged(
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
        Change.of("host", before.code(), after.code()), Change.set("period", after.period()));
  }

  @Override
  public String reason() {
    return why.text();
  }
}
