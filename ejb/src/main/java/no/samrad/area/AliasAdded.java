package no.samrad.area;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Period;

/** An area is or was also known by another name. */
public record AliasAdded(AreaId area, AreaNameId id, String name, Period period, Instant occurredAt)
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
        Change.set("name", name),
        Change.set("firstDay", period.firstDay().orElse(null)),
        Change.set("lastDay", period.lastDay().orElse(null)));
  }
}
