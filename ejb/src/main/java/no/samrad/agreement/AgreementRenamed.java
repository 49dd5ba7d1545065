package no.samrad.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** An agreement got other names. */
record AgreementRenamed(
    AreaId area, AgreementId agreement, Names before, Names after, Instant occurredAt)
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
        Change.of("nameNb", before.nb(), after.nb()), Change.of("nameNn", before.nn(), after.nn()));
  }
}
