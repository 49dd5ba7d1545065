package no.samrad.agenda;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** An item of a planned agenda stands at another place. */
record AgendaOrdered(
    AreaId area, NfpMeetingId meeting, ItemId item, List<Integer> places, Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public String subject() {
    return item.toString();
  }

  @Override
  public List<Change> changes() {
    return List.of(Change.of("itemPlace", places.get(0), places.get(1)));
  }
}
