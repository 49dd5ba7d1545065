package no.samrad.supervision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Reason;

/** What was registered as held was not, and is taken out again. */
record SessionRemoved(AreaId area, HeldSession held, Reason why, Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public String subject() {
    return held.id().toString();
  }

  @Override
  public List<Change> changes() {
    return List.of(
        Change.of("sessionKind", held.kind(), ""),
        Change.of("heldOn", held.day(), ""),
        Change.of("nurse", held.nurse(), ""));
  }

  @Override
  public String reason() {
    return why.text();
  }
}
