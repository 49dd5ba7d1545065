package no.samrad.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** Somebody took a part of the trail home as a file. */
public record AuditExported(
    AreaId area, LocalDate firstDay, LocalDate lastDay, int rows, Instant occurredAt)
    implements DomainEvent {

  static AuditExported of(AuditFilter filter, int rows, Instant now) {
    return new AuditExported(filter.area(), filter.firstDay(), filter.lastDay(), rows, now);
  }

  @Override
  public Optional<AreaId> inArea() {
    return Optional.ofNullable(area).filter(id -> !id.equals(AuditFilter.INSTALLATION));
  }

  @Override
  public String subject() {
    return "audit";
  }

  @Override
  public List<Change> changes() {
    return List.of(
        Change.set("firstDay", firstDay), Change.set("lastDay", lastDay), Change.set("rows", rows));
  }
}
