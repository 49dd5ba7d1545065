package no.samrad.signing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.agreement.AgreementId;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** The agreement as it was signed was stored. */
record SignedCopyAdded(AreaId area, AgreementId agreement, List<Change> changes, Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public String subject() {
    return agreement.toString();
  }
}
