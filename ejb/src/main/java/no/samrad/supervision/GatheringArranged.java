package no.samrad.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** A team invites the others to a gathering. */
record GatheringArranged(AreaId area, SessionId session, LocalDate day, Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public String subject() {
    return session.toString();
  }

  @Override
  public List<Change> changes() {
    return List.of(Change.set("heldOn", day));
  }
}
