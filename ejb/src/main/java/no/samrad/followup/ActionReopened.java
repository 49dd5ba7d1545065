package no.samrad.followup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** An action that was closed is to be done after all. */
record ActionReopened(
    AreaId area, ActionId action, List<Change> changes, String reason, Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public String subject() {
    return action.toString();
  }
}
