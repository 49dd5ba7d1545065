package no.samrad.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** Notice was taken back. */
public record AgreementEndRevoked(
    AreaId area,
    AgreementId agreement,
    EndKind kind,
    PartyId party,
    LocalDate lastDay,
    String why,
    Instant occurredAt)
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
    return List.of(
        Change.set("kind", kind), Change.set("party", party), Change.of("lastDay", lastDay, null));
  }

  @Override
  public String reason() {
    return why;
  }
}
