package no.samrad.followup;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.agenda.ItemId;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.PersonId;
import no.samrad.shared.UnitId;

/**
 * An action in a list.
 *
 * @param task empty when the item is closed and not for the reader
 * @param owner null while nobody has taken it on, with an empty name
 * @param unit null for none in particular, with an empty name
 * @param dueOn null when there is no hurry
 * @param closedOn null while it is open
 */
public record ActionRow(
    ActionId id,
    long version,
    String task,
    PersonId owner,
    String ownerName,
    UnitId unit,
    String unitName,
    LocalDate dueOn,
    ActionState state,
    String note,
    LocalDate closedOn,
    ActionOrigin from)
    implements Serializable {

  /**
   * Where it comes from.
   *
   * @param number of the item in its year; null when it has none
   * @param title the public one when the item is closed and not for the reader
   */
  public record ActionOrigin(
      String slug,
      String areaName,
      NfpMeetingId meeting,
      LocalDate meetingDay,
      ItemId item,
      Integer number,
      Integer year,
      String title)
      implements Serializable {}

  public boolean open() {
    return state == ActionState.OPEN;
  }

  /** The reader may know that there is something to do, and no more. */
  public boolean withheld() {
    return task.isEmpty();
  }

  public boolean overdueOn(LocalDate day) {
    return open() && dueOn != null && dueOn.isBefore(day);
  }
}
