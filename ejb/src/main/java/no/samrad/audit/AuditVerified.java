package no.samrad.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.db.audit.TrailReport;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** Somebody had the trail checked, with this result. */
public record AuditVerified(
    int areas, long sealed, long broken, boolean withKey, boolean withHeads, Instant occurredAt)
    implements DomainEvent {

  static AuditVerified of(TrailReport report, Instant now) {
    return new AuditVerified(
        report.areas().size(),
        report.sealed(),
        report.broken(),
        report.withKey(),
        report.withHeads(),
        now);
  }

  @Override
  public Optional<AreaId> inArea() {
    return Optional.empty();
  }

  @Override
  public String subject() {
    return "audit";
  }

  @Override
  public List<Change> changes() {
    return List.of(
        Change.set("areas", areas),
        Change.set("sealed", sealed),
        Change.set("broken", broken),
        Change.set("withKey", withKey),
        Change.set("withHeads", withHeads));
  }
}
