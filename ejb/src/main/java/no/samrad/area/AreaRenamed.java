package no.samrad.area;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Reason;

/** An area is officially called something else from a day on. */
public record AreaRenamed(
    AreaId area,
    OfficialNames before,
    OfficialNames after,
    LocalDate from,
    Reason why,
    Instant occurredAt)
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
        Change.of("name", before.nb(), after.nb()),
        Change.of("nameNn", before.nn(), after.nn()),
        Change.of("nameEn", before.en(), after.en()),
        Change.set("firstDay", from));
  }

  @Override
  public String reason() {
    return why.text();
  }
}
