package no.samrad.ballot;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.agenda.ItemId;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** A member has proposed something in an item. */
record ProposalMade(
    AreaId area, ItemId item, ProposalId proposal, ProposalKind kind, Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public String subject() {
    return item.toString();
  }

  @Override
  public List<Change> changes() {
    return List.of(Change.set("proposal", proposal.value()), Change.set("proposalKind", kind));
  }
}
