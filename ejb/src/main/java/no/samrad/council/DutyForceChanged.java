package no.samrad.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Reason;

/** A rule holds in another way in NFP councils of a type. */
record DutyForceChanged(DutyId duty, CouncilType type, Turn turn, Reason why, Instant occurredAt)
    implements DomainEvent {

  /**
   * From one force to another.
   *
   * @param from the first day of the other
   */
  record Turn(DutyForce before, DutyForce after, LocalDate from) {}

  @Override
  public Optional<AreaId> inArea() {
    return Optional.empty();
  }

  @Override
  public String subject() {
    return duty.toString();
  }

  @Override
  public List<Change> changes() {
    return List.of(
        Change.of("councilType", type, type),
        Change.of("dutyForce", turn.before(), turn.after()),
        Change.set("firstDay", turn.from()));
  }

  @Override
  public String reason() {
    return why.text();
  }
}
