package no.samrad.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.samrad.meeting.NfpMeetingId;

/**
 * Says what became of items of an agenda, for use cases of other capabilities. They have asked for
 * the right, announce what happened, and call it in a transaction.
 */
@ApplicationScoped
public class ItemOutcomes {

  @Inject AgendaItems items;

  /** How far it has come in the meeting; {@code OPEN} takes an earlier outcome back. */
  public void settle(ItemId id, ItemState reached) {
    items.require(id).become(reached);
    items.flush(id);
  }

  /** The meeting is over: what it did not get to goes on in a later one. */
  public void carryRest(NfpMeetingId meeting) {
    items.of(meeting).stream()
        .filter(AgendaItem::isOpen)
        .forEach(each -> each.become(ItemState.CARRIED));
    items.flush(meeting);
  }
}
