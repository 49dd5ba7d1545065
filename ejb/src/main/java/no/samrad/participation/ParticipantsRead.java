package no.samrad.participation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** Somebody read about one participant, or the list of an area's. */
record ParticipantsRead(AreaId area, String subject, List<Change> changes, Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }
}
