package no.samrad.norm;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Reason;

/** A norm is another from a day. */
record NormChanged(
    NormScope scope, LocalDate from, Integer before, Integer after, Reason why, Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return scope.area();
  }

  @Override
  public String subject() {
    return scope.toString();
  }

  @Override
  public List<Change> changes() {
    return List.of(Change.set("from", from), Change.of("normValue", before, after));
  }

  @Override
  public String reason() {
    return why.text();
  }
}
