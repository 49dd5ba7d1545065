package no.samrad.area;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.place.UnitCode;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Period;
import no.samrad.shared.Reason;

/**
 * A unit's part in an area got a last day, or an earlier one.
 *
 * @param code the number the unit carries on the last day
 */
public record MembershipEnded(
    AreaId area,
    MembershipId membership,
    UnitCode code,
    Period before,
    Period after,
    Reason why,
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
        Change.of("code", code, code),
        Change.of("lastDay", before.lastDay().orElse(null), after.lastDay().orElse(null)));
  }

  @Override
  public String reason() {
    return why.text();
  }
}
