package no.samrad.team;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** Somebody got a post in a team. */
record PostFilled(AreaId area, PostId post, PostState state, Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public String subject() {
    return post.toString();
  }

  @Override
  public List<Change> changes() {
    return state.asNew();
  }
}
