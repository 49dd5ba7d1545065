package no.samrad.area;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Reason;

/** A name of an area was written wrongly and is put right. */
public record AreaNameCorrected(
    AreaId area, AreaNameId id, String before, String after, Reason why, Instant occurredAt)
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
    return List.of(Change.of("name", before, after));
  }

  @Override
  public String reason() {
    return why.text();
  }
}
