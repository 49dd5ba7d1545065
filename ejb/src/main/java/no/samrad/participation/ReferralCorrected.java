package no.samrad.participation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** What a referral said was put right. */
record ReferralCorrected(
    AreaId area,
    ParticipationId participation,
    List<Change> changes,
    String reason,
    Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public String subject() {
    return participation.toString();
  }
}
