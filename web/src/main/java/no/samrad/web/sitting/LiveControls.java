package no.samrad.web.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.samrad.agenda.ItemId;
import no.samrad.sitting.SittingLeading;

/** All controls of the page of a meeting, by name. */
@ApplicationScoped
class LiveControls {

  @Inject RoomControls room;
  @Inject VoteControls votes;
  @Inject ActionControls actions;
  @Inject SittingLeading leading;

  /**
   * Does what was asked; what nobody knows is left alone.
   *
   * @return the meeting has gone on to another item
   */
  boolean perform(Posted posted) {
    String control = posted.text("act");
    if (!room.does(control, posted) && !votes.does(control, posted)) {
      actions.does(control, posted);
    }
    boolean goesOn = control.equals("settle") && posted.has("next");
    if (goesOn) {
      leading.takeUp(new ItemId(posted.number("next")), posted.item());
    }
    return goesOn || control.equals("takeUp");
  }
}
