package no.samrad.participation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** Everything about a participant was deleted. Why is all that is told of it. */
record ParticipationForgotten(
    AreaId area, ParticipationId participation, ForgetReason why, Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public String subject() {
    return participation.toString();
  }

  @Override
  public List<Change> changes() {
    return List.of(Change.set("forgetReason", why));
  }
}
