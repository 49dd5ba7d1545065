package no.samrad.ballot;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.agenda.ItemId;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** A vote on a proposal has begun. */
record BallotOpened(
    AreaId area, ItemId item, BallotId ballot, ProposalId proposal, Instant occurredAt)
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
    return List.of(Change.set("item", item.value()), Change.set("proposal", proposal.value()));
  }
}
