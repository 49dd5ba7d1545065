package no.samrad.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Reason;

/**
 * An NFP council got a last day, or an earlier one.
 *
 * @param before the last day it had; null for none
 */
record CouncilEnded(
    AreaId area,
    CouncilId council,
    LocalDate before,
    LocalDate lastDay,
    Reason why,
    Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public String subject() {
    return council.toString();
  }

  @Override
  public List<Change> changes() {
    return List.of(Change.of("lastDay", before, lastDay));
  }

  @Override
  public String reason() {
    return why.text();
  }
}
