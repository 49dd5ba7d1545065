package no.samrad.team;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Reason;

/** A post in a team got a last day, or an earlier one. */
record PostEnded(
    AreaId area, PostId post, PostState before, PostState after, Reason why, Instant occurredAt)
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

  @Override
  public String reason() {
    return why.text();
  }
}
