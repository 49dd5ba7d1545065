package no.samrad.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.council.CouncilId;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** A meeting of an NFP council is planned. */
record MeetingPlanned(
    AreaId area,
    NfpMeetingId meeting,
    CouncilId council,
    MeetingForm form,
    MeetingPlace place,
    Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public String subject() {
    return meeting.toString();
  }

  @Override
  public List<Change> changes() {
    return PlaceChanges.asNew(form, place);
  }
}
