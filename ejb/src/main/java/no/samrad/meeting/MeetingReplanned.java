package no.samrad.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.council.CouncilId;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** A planned meeting of an NFP council is on another day or in another place. */
record MeetingReplanned(
    AreaId area,
    NfpMeetingId meeting,
    CouncilId council,
    MeetingPlace before,
    MeetingPlace after,
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
    return PlaceChanges.between(before, after);
  }
}
