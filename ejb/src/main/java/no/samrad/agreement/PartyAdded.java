package no.samrad.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** Somebody became party to an agreement. */
record PartyAdded(AreaId area, PartyId party, PartyState state, Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public String subject() {
    return party.toString();
  }

  @Override
  public List<Change> changes() {
    return state.asNew();
  }
}
