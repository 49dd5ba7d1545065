package no.samrad.profile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** Somebody became a contact of an area. */
record ContactAdded(AreaId area, ContactId contact, ContactState state, Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public String subject() {
    return contact.toString();
  }

  @Override
  public List<Change> changes() {
    return state.asNew();
  }
}
