package no.samrad.obligation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** What a party owes was written down. */
record ObligationAdded(
    AreaId area, ObligationId obligation, List<Change> changes, String reason, Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public String subject() {
    return obligation.toString();
  }
}
