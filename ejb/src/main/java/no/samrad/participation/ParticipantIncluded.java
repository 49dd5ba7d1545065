package no.samrad.participation;

import java.time.Instant;
import java.util.List;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;

/** Somebody was included in the programme. */
record ParticipantIncluded(
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
