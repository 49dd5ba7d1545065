package no.samrad.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/**
 * Somebody counted women and men in an NFP council. Tells numbers, never who.
 *
 * @param before what had been counted for the same day, null for nothing
 */
record BalanceCounted(
    AreaId area,
    CouncilId council,
    LocalDate day,
    BalanceCount before,
    BalanceCount after,
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
    return List.of(
        Change.set("countedOn", day),
        Change.of("women", before == null ? null : before.women(), after.women()),
        Change.of("men", before == null ? null : before.men(), after.men()));
  }
}
