package no.samrad.ballot;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.council.SeatId;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** The vote of a seat was recorded, changed or taken back. */
record VoteRecorded(
    AreaId area, BallotId ballot, SeatId seat, Choice before, Choice after, Instant occurredAt)
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
    return List.of(Change.set("seat", seat.value()), Change.of("choice", before, after));
  }
}
