package no.samrad.ballot;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** Votes on a proposal were counted. */
record BallotClosed(AreaId area, BallotId ballot, BallotOutcome outcome, Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public String subject() {
    return ballot.toString();
  }

  @Override
  public List<Change> changes() {
    return List.of(Change.set("ballotOutcome", outcome));
  }
}
