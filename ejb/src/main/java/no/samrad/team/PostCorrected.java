package no.samrad.team;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Reason;

/** What was entered of a post in a team was wrong. */
record PostCorrected(
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
