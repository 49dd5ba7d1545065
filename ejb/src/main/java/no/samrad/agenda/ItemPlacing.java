package no.samrad.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import no.samrad.meeting.CouncilNumbers;
import no.samrad.shared.DomainEvent;

/** Puts items onto an agenda that whoever calls it has locked. */
@ApplicationScoped
class ItemPlacing {

  @Inject AgendaItems items;
  @Inject StandingItems standing;
  @Inject CouncilNumbers numbers;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /** Where it belongs while the meeting is planned; afterwards last, and numbered at once. */
  ItemId place(AgendaMeeting meeting, ItemText text, ItemOrigin origin) {
    AgendaOrder before = items.order(meeting.id());
    AgendaItem item = new AgendaItem(meeting, text, origin, before.size() + 1);
    items.add(item);
    items.flush(meeting.id());
    ItemId id = item.id();
    AgendaOrder.Place place = standing.place(id, origin.standing());
    items.order(
        meeting.id(), (meeting.open() ? before.with(place) : before.withLast(place)).items());
    if (!meeting.open()) {
      number(meeting, item);
    }
    events.fire(ItemAdded.of(item, clock.instant()));
    return id;
  }

  private void number(AgendaMeeting meeting, AgendaItem item) {
    int year = meeting.calledYear();
    item.number(new ItemNumber(year, numbers.nextItem(meeting.council(), year)));
    items.flush(item.id());
  }
}
