package no.samrad.participation;

import java.time.Instant;
import java.util.List;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;

/** What a referral said was put right. */
record ReferralCorrected(
    AreaId area,
    ParticipationId participation,
    List<Change> changes,
    String reason,
    Instant occurredAt)
    implements ParticipantEvent {

  @Override
  public String subject() {
    return participation.toString();
  }
}
