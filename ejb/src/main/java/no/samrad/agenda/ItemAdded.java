package no.samrad.agenda;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/**
 * An item came onto the agenda of a meeting.
 *
 * @param carriedFrom the undecided item it goes on with; null: none
 */
public record ItemAdded(
    AreaId area,
    NfpMeetingId meeting,
    ItemId item,
    ItemId carriedFrom,
    List<Change> changes,
    Instant occurredAt)
    implements DomainEvent {

  static ItemAdded of(AgendaItem item, Instant now) {
    ItemText text = item.text();
    ItemOrigin origin = item.origin();
    List<Change> changes =
        List.of(
            Change.set("itemKind", text.kind()),
            Change.set("itemNumber", item.number()),
            Change.set("itemClosed", text.doors().closed()),
            Change.set("itemLate", item.isLate()),
            Change.set("itemSource", origin.words()));
    return new ItemAdded(
        item.area(), item.meeting(), item.id(), origin.carriedFrom(), filled(changes), now);
  }

  private static List<Change> filled(List<Change> changes) {
    return changes.stream().filter(each -> !each.to().isEmpty()).toList();
  }

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public String subject() {
    return item.toString();
  }
}
