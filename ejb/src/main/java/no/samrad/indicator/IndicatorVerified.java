package no.samrad.indicator;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.rule.Verification;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Reason;

/** Somebody has compared a version of an indicator with its source, or takes that back. */
record IndicatorVerified(
    IndicatorVersionId version,
    AreaId areaOrNull,
    Verification before,
    Verification after,
    Reason why,
    Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.ofNullable(areaOrNull);
  }

  @Override
  public String subject() {
    return version.toString();
  }

  @Override
  public List<Change> changes() {
    return List.of(
        Change.of("verifiedBy", before.by(), after.by()),
        Change.of("verifiedOn", before.on(), after.on()));
  }

  @Override
  public String reason() {
    return why.text();
  }
}
