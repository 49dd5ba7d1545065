package no.samrad.invitation;

import java.time.Instant;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.PersonId;

/** The address under which somebody's calendar fetched meetings is closed. */
public record CalendarFeedRevoked(PersonId person, Instant occurredAt) implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.empty();
  }

  @Override
  public String subject() {
    return "person/" + person.value();
  }
}
