package no.samrad.job;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** Work in the background was tried as often as it will be, and never went well. */
public record JobFailed(long job, String kind, int attempts, Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.empty();
  }

  @Override
  public String subject() {
    return "job/" + job;
  }

  @Override
  public List<Change> changes() {
    return List.of(Change.set("kind", kind), Change.set("attempts", attempts));
  }
}
