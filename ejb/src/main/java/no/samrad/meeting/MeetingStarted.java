package no.samrad.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.council.CouncilId;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** A meeting of an NFP council has begun. */
public record MeetingStarted(
    AreaId area, NfpMeetingId meeting, CouncilId council, Instant occurredAt)
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
    return List.of(Change.of("meetingStep", MeetingStep.CALLED, MeetingStep.STARTED));
  }
}
