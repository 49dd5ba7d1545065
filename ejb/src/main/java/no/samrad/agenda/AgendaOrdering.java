package no.samrad.agenda;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.security.Role;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.NotFound;
import no.samrad.shared.StaleData;

/** The items of a planned meeting are put in another order. */
@Stateless
public class AgendaOrdering {

  @Inject AgendaMeetings meetings;
  @Inject AgendaItems items;
  @Inject AgendaReaders readers;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /**
   * An item stands at another place, counted from 1; the others make room.
   *
   * @param seen the order the caller has before them: whoever orders another one is told to look
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public void move(NfpMeetingId meeting, List<ItemId> seen, ItemId item, int to) {
    readers.requireManaging(meetings.require(meeting).area());
    AgendaMeeting on = meetings.lock(meeting);
    on.requireOpen();
    AgendaOrder order = items.order(meeting);
    if (!order.items().equals(seen)) {
      throw new StaleData(meeting);
    }

    List<ItemId> wanted = order.moved(item, to);
    if (wanted.isEmpty()) {
      throw new NotFound(item);
    }
    if (wanted.equals(seen)) {
      return; // at the end already
    }
    items.order(meeting, wanted);

    List<Integer> places = List.of(seen.indexOf(item) + 1, wanted.indexOf(item) + 1);
    events.fire(new AgendaOrdered(on.area(), meeting, item, places, clock.instant()));
  }
}
