package no.samrad.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Reason;

/** An indicator is measured against something else from a day. */
record IndicatorChanged(
    IndicatorVersionId version,
    AreaId areaOrNull,
    LocalDate from,
    Goal before,
    Goal after,
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
        Change.set("from", from),
        Change.of("indicatorOperator", before.operator(), after.operator()),
        Change.of("threshold", before.threshold(), after.threshold()),
        Change.of("upperThreshold", before.upper(), after.upper()));
  }

  @Override
  public String reason() {
    return why.text();
  }
}
