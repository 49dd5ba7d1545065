package no.samrad.agenda;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** The items of a meeting that was called got their numbers. */
public record AgendaNumbered(
    AreaId area, NfpMeetingId meeting, ItemNumber first, ItemNumber last, Instant occurredAt)
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
    return List.of(Change.set("firstItem", first), Change.set("lastItem", last));
  }
}
