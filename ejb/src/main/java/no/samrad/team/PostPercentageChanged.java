package no.samrad.team;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** A post in a team goes on with another percentage, as a post of its own. */
record PostPercentageChanged(
    AreaId area, PostId post, PostState before, PostState after, Instant occurredAt)
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
    return after.from(before);
  }
}
