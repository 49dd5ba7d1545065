package no.samrad.area;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.place.UnitCode;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Period;
import no.samrad.shared.UnitId;

/**
 * A unit takes part in an area.
 *
 * @param code the number it carries on its first day
 * @param allowedBecause why it may be in another area as well; empty: it is not
 */
public record MemberAdded(
    AreaId area,
    MembershipId membership,
    UnitId unit,
    UnitCode code,
    Period period,
    String allowedBecause,
    Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public String subject() {
    return membership.toString();
  }

  @Override
  public List<Change> changes() {
    return List.of(
        Change.set("unit", unit),
        Change.set("code", code),
        Change.set("firstDay", period.firstDay().orElse(null)),
        Change.set("lastDay", period.lastDay().orElse(null)));
  }

  @Override
  public String reason() {
    return allowedBecause;
  }
}
