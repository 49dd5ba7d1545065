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
 * The days of a unit's part in an area were entered wrongly, and are right now.
 *
 * @param code the number the unit carries on the first of the right days
 */
public record MembershipCorrected(
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
        Change.of("firstDay", before.firstDay().orElse(null), after.firstDay().orElse(null)),
        Change.of("lastDay", before.lastDay().orElse(null), after.lastDay().orElse(null)));
  }

  @Override
  public String reason() {
    return why.text();
  }
}
