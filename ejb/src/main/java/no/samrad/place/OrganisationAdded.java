package no.samrad.place;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** An organisation was entered. */
record OrganisationAdded(
    OrganisationId organisation, OrganisationKind kind, String number, Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.empty();
  }

  @Override
  public String subject() {
    return organisation.toString();
  }

  @Override
  public List<Change> changes() {
    return List.of(Change.set("kind", kind), Change.set("number", number));
  }
}
