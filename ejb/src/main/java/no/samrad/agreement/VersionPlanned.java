package no.samrad.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** The days of a draft were set. */
record VersionPlanned(
    AreaId area, AgreementId agreement, VersionDays before, VersionDays after, Instant occurredAt)
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
        Change.of("inForceOn", before.inForceOn(), after.inForceOn()),
        Change.of("expiresOn", before.expiresOn(), after.expiresOn()),
        Change.of("noticeMonths", before.noticeMonths(), after.noticeMonths()));
  }
}
