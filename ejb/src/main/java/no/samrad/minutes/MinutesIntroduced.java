package no.samrad.minutes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** The secretary wrote the introduction of minutes anew. Tells how long it is, not what it says. */
record MinutesIntroduced(
    AreaId area, NfpMeetingId meeting, int before, int after, Instant occurredAt)
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
    return List.of(Change.of("introductionLength", before, after));
  }
}
