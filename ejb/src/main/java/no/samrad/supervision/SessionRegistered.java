package no.samrad.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.PersonId;

/** Supervision or a meeting of a team was registered as held. */
record SessionRegistered(
    AreaId area,
    SessionId session,
    SessionKind kind,
    LocalDate day,
    PersonId nurse,
    int attendees,
    Instant occurredAt)
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
    return List.of(
        Change.set("sessionKind", kind),
        Change.set("heldOn", day),
        Change.set("nurse", nurse),
        Change.set("attendees", attendees));
  }
}
