package no.samrad.completeness;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.agreement.AgreementId;
import no.samrad.clause.ItemLink;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** Somebody stated that an item is taken care of, or has nothing to apply to. */
record ItemStated(
    AreaId area, AgreementId agreement, ItemLink item, StatementKind kind, Instant occurredAt)
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
    return List.of(Change.set("item", item), Change.set("statement", kind));
  }
}
