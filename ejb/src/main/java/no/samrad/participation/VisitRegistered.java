package no.samrad.participation;

import java.time.Instant;
import java.util.List;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;

/** Somebody said how a visit went. */
record VisitRegistered(
    AreaId area, VisitId visit, List<Change> changes, String reason, Instant occurredAt)
    implements ParticipantEvent {

  @Override
  public String subject() {
    return visit.toString();
  }
}
