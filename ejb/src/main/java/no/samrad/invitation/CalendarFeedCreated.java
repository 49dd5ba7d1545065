package no.samrad.invitation;

import java.time.Instant;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.PersonId;

/** Somebody got an address under which their calendar fetches meetings; one they had is closed. */
public record CalendarFeedCreated(PersonId person, Instant occurredAt) implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.empty();
  }

  @Override
  public String subject() {
    return "person/" + person.value();
  }
}
