package no.samrad.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** The draft of another version was begun. */
public record VersionBegun(AreaId area, AgreementId agreement, int number, Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public String subject() {
    return agreement.toString();
  }

  @Override
  public List<Change> changes() {
    return List.of(Change.set("version", number));
  }
}
