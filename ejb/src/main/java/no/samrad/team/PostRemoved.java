package no.samrad.team;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Reason;

/** A post in a team that never was is taken out again. */
record PostRemoved(AreaId area, PostId post, PostState before, Reason why, Instant occurredAt)
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
    return before.asGone();
  }

  @Override
  public String reason() {
    return why.text();
  }
}
