package no.samrad.adoption;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.agreement.AgreementId;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** A party has decided about a version. */
public record DecisionRecorded(
    AreaId area, AgreementId agreement, List<Change> changes, String reason, Instant occurredAt)
    implements DomainEvent {

  public DecisionRecorded {
    changes = List.copyOf(changes);
  }

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public String subject() {
    return agreement.toString();
  }
}
