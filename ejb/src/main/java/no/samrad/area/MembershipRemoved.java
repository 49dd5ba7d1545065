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
 * A unit's part in an area was entered by mistake and is taken out again.
 *
 * @param code the number the unit carried on the first day
 */
public record MembershipRemoved(
    AreaId area,
    MembershipId membership,
    UnitCode code,
    Period before,
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
        Change.of("code", code, ""),
        Change.of("firstDay", before.firstDay().orElse(null), ""),
        Change.of("lastDay", before.lastDay().orElse(null), ""));
  }

  @Override
  public String reason() {
    return why.text();
  }
}
