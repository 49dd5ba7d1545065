package no.samrad.area;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Period;

/** An alias of an area got a last day, or an earlier one. */
public record AliasEnded(
    AreaId area, AreaNameId id, String name, Period before, Period after, Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public String subject() {
    return id.toString();
  }

  @Override
  public List<Change> changes() {
    return List.of(
        Change.of("name", name, name),
        Change.of("lastDay", before.lastDay().orElse(null), after.lastDay().orElse(null)));
  }
}
