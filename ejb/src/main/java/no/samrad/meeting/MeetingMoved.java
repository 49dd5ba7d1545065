package no.samrad.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.council.CouncilId;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Reason;

/**
 * A called meeting of an NFP council is held another time or in another place.
 *
 * @param noticeNumber how often its members have been told of a change
 */
public record MeetingMoved(
    AreaId area,
    NfpMeetingId meeting,
    CouncilId council,
    Places places,
    int noticeNumber,
    Reason why,
    Instant occurredAt)
    implements DomainEvent {

  /** When and where it was to be, and is now. */
  public record Places(MeetingPlace before, MeetingPlace after) {}

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
    return PlaceChanges.between(places.before(), places.after());
  }

  @Override
  public String reason() {
    return why.text();
  }
}
