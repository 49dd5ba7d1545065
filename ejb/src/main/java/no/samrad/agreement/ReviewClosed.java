package no.samrad.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** A draft was taken back from review. */
public record ReviewClosed(
    AreaId area, AgreementId agreement, int number, LocalDate day, String why, Instant occurredAt)
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
    return List.of(Change.set("version", number), Change.set("day", day));
  }

  @Override
  public String reason() {
    return why;
  }
}
