package no.samrad.participation;

import java.time.Instant;
import java.util.List;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;

/** What was registered of a visit was put right, or taken back. */
record VisitCorrected(
    AreaId area, VisitId visit, List<Change> changes, String reason, Instant occurredAt)
    implements ParticipantEvent {

  @Override
  public String subject() {
    return visit.toString();
  }
}
