package no.samrad.completeness;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.agreement.AgreementId;
import no.samrad.clause.ItemLink;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Reason;

/** A statement about an item no longer stands. */
record ItemStatementWithdrawn(
    AreaId area, AgreementId agreement, ItemLink item, Reason why, Instant occurredAt)
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
    return List.of(Change.of("item", item, null));
  }

  @Override
  public String reason() {
    return why.text();
  }
}
