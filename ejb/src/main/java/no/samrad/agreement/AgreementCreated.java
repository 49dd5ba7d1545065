package no.samrad.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** An agreement was begun. */
public record AgreementCreated(
    AreaId area, AgreementId agreement, String type, int parties, Instant occurredAt)
    implements DomainEvent {

  static AgreementCreated of(Agreement agreement, Stamp stamp) {
    return new AgreementCreated(
        agreement.area(), agreement.id(), agreement.type(), agreement.parties().size(), stamp.at());
  }

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
    return List.of(Change.set("type", type), Change.set("parties", parties));
  }
}
