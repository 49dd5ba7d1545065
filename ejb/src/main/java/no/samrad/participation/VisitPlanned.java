package no.samrad.participation;

import java.time.Instant;
import java.util.List;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;

/** A visit was planned besides those of the schedule. */
record VisitPlanned(
    AreaId area, VisitId visit, List<Change> changes, String reason, Instant occurredAt)
    implements ParticipantEvent {

  @Override
  public String subject() {
    return visit.toString();
  }
}
