package no.samrad.participation;

import java.time.Instant;
import java.util.List;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;

/** A participant came from another area, or went to one. */
record ParticipantTransferred(
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
