package no.samrad.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import no.samrad.meeting.CouncilNumbers;
import no.samrad.meeting.MeetingCalled;
import no.samrad.shared.DomainEvent;

/** What follows for an agenda when its meeting goes a step further, in the same transaction. */
@ApplicationScoped
class AgendaFollowing {

  @Inject AgendaItems items;
  @Inject CouncilNumbers numbers;
  @Inject Event<DomainEvent> events;

  /** Items get their numbers in their order (RD-05). */
  void called(@Observes MeetingCalled called) {
    List<AgendaItem> agenda = items.of(called.meeting());
    if (agenda.isEmpty()) {
      return;
    }
    int year = called.day().getYear();
    for (AgendaItem each : agenda) {
      each.number(new ItemNumber(year, numbers.nextItem(called.council(), year)));
    }
    items.flush(called.meeting());
    events.fire(
        new AgendaNumbered(
            called.area(),
            called.meeting(),
            agenda.get(0).number(),
            agenda.get(agenda.size() - 1).number(),
            called.occurredAt()));
  }
}
