package no.samrad.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.samrad.meeting.NfpMeetingId;

/**
 * Lets use cases of other capabilities read and lock agendas. They have asked for the right, and
 * say themselves whether closed items belong to what they do.
 */
@ApplicationScoped
public class AgendaRegister {

  @Inject AgendaMeetings meetings;
  @Inject AgendaItems items;
  @Inject AgendaListing listing;

  public AgendaMeeting meeting(NfpMeetingId id) {
    return meetings.require(id);
  }

  public AgendaMeeting meetingOf(ItemId id) {
    return meetings.require(items.find(id).meeting());
  }

  /** The meeting of an item, whose agenda nobody else changes until the transaction is over. */
  public AgendaMeeting lock(ItemId id) {
    return meetings.lock(items.find(id).meeting());
  }

  public boolean isClosed(ItemId id) {
    return items.find(id).text().doors().closed();
  }

  /** The agenda with all it says; of closed items what the public reads, unless asked for. */
  public List<ItemSheet> agenda(NfpMeetingId id, boolean closedToo) {
    return listing.sheets(meetings.require(id), closedToo);
  }
}
