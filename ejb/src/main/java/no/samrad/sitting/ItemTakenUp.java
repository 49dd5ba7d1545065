package no.samrad.sitting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.agenda.ItemId;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** A meeting has come to an item of its agenda. */
public record ItemTakenUp(AreaId area, NfpMeetingId meeting, ItemId item, Instant occurredAt)
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
    return List.of(Change.set("meeting", meeting.value()));
  }
}
