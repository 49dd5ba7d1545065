package no.samrad.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/**
 * Minutes went to the members for comment.
 *
 * @param before the deadline they had; null: they go for the first time
 */
public record MinutesCirculated(
    AreaId area, NfpMeetingId meeting, LocalDate before, LocalDate until, Instant occurredAt)
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
    return List.of(Change.of("commentUntil", before, until));
  }
}
