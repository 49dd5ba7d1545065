package no.samrad.hours;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** The time people were in a meeting became their working time, where they had entered none. */
record HoursTakenOver(AreaId area, NfpMeetingId meeting, int seats, Instant occurredAt)
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
    return List.of(Change.set("seats", seats));
  }
}
