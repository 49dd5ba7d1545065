package no.samrad.participation;

import java.time.Instant;
import java.util.List;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;

/** The day of a step was put right. */
record StepDayCorrected(
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
