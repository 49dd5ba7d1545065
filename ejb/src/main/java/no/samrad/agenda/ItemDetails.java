package no.samrad.agenda;

import java.io.Serializable;

/**
 * An item of an agenda, as one reader sees it.
 *
 * @param text what it says; of one that is hidden, the public title alone
 * @param version to be handed back with a change
 * @param before the item in front of it on the agenda; null: it is the first
 * @param after the one behind it; null: it is the last
 */
public record ItemDetails(
    AgendaMeeting meeting,
    ItemRow row,
    ItemText text,
    long version,
    boolean managing,
    ItemId before,
    ItemId after)
    implements Serializable {

  public boolean mayChange() {
    return managing && meeting.open();
  }

  public boolean mayAddPapers() {
    return managing && meeting.growing();
  }
}
