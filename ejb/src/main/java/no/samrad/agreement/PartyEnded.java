package no.samrad.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** A party got a last day, or an earlier one. */
record PartyEnded(
    AreaId area, PartyId party, PartyState before, PartyState after, String why, Instant occurredAt)
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
    return after.since(before);
  }

  @Override
  public String reason() {
    return why;
  }
}
