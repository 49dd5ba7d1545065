package no.samrad.ballot;

import java.time.Instant;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;

/** Votes on a proposal are recorded anew. */
record BallotReopened(AreaId area, BallotId ballot, Instant occurredAt) implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public String subject() {
    return ballot.toString();
  }
}
