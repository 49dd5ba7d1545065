package no.samrad.supervision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** A team said who of it takes part in a gathering. */
record GatheringAttended(AreaId area, SessionId session, int attendees, Instant occurredAt)
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
    return List.of(Change.set("attendees", attendees));
  }
}
