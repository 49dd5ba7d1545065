package no.samrad.agenda;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.security.Role;
import no.samrad.shared.DomainEvent;

/**
 * Items come onto the agenda of a meeting, change and go while it is planned. Once it is called
 * more may come, flagged as late; what members have got stays as it is.
 */
@Stateless
public class AgendaPlanning {

  @Inject AgendaMeetings meetings;
  @Inject AgendaItems items;
  @Inject ItemPlacing placing;
  @Inject AgendaReaders readers;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /** One more item. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public ItemId add(NfpMeetingId meeting, ItemText text) {
    readers.requireManaging(meetings.require(meeting).area());
    AgendaMeeting on = meetings.lock(meeting);
    on.requireGrowing();

    return placing.place(on, text, ItemOrigin.TYPED);
  }

  /** What was planned says something else from now on. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public void change(ItemId id, long seenVersion, ItemText text) {
    AgendaMeeting on = changing(id);
    AgendaItem item = items.require(id, seenVersion);
    ItemText before = item.text();

    item.say(text);
    items.flush(id);

    events.fire(new ItemChanged(on.area(), id, before, text, clock.instant()));
  }

  /** What was planned is not dealt with after all. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public void remove(ItemId id, long seenVersion) {
    AgendaMeeting on = changing(id);
    AgendaItem item = items.require(id, seenVersion);

    events.fire(new ItemRemoved(on.area(), id, item.origin().words(), clock.instant()));
    AgendaOrder left = items.order(on.id()).without(id);
    items.remove(item);
    items.flush(id);
    items.order(on.id(), left.items());
  }

  private AgendaMeeting changing(ItemId id) {
    AgendaItem item = items.find(id);
    readers.requireManaging(item.area());
    AgendaMeeting on = meetings.lock(item.meeting());
    on.requireOpen();
    return on;
  }
}
