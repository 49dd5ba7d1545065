package no.samrad.area;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/**
 * The nightly check has found a fault in an area that it had not seen before.
 *
 * @param code the number of the host or member it is about, empty when it is about the area
 * @param lastDay null: until further notice
 */
public record AreaFindingMade(
    AreaId area,
    String subject,
    AttentionKind kind,
    String code,
    LocalDate firstDay,
    LocalDate lastDay,
    Instant occurredAt)
    implements DomainEvent {

  static AreaFindingMade of(AreaFinding finding, Instant now) {
    return new AreaFindingMade(
        finding.area(),
        finding.subject(),
        finding.kind(),
        finding.code(),
        finding.firstDay(),
        finding.lastDay(),
        now);
  }

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    changes.add(Change.set("finding", kind));
    if (!code.isEmpty()) {
      changes.add(Change.set("code", code));
    }
    changes.add(Change.set("firstDay", firstDay));
    if (lastDay != null) {
      changes.add(Change.set("lastDay", lastDay));
    }
    return changes;
  }
}
