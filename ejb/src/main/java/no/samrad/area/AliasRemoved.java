package no.samrad.area;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Period;
import no.samrad.shared.Reason;

/** An alias of an area was entered by mistake and is taken out again. */
public record AliasRemoved(
    AreaId area, AreaNameId id, String name, Period before, Reason why, Instant occurredAt)
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
        Change.of("name", name, ""),
        Change.of("firstDay", before.firstDay().orElse(null), ""),
        Change.of("lastDay", before.lastDay().orElse(null), ""));
  }

  @Override
  public String reason() {
    return why.text();
  }
}
