package no.samrad.followup;

import java.time.LocalDate;
import java.util.List;
import no.samrad.shared.Change;
import no.samrad.shared.PersonId;
import no.samrad.shared.UnitId;

/**
 * An action at one moment, for the events that tell how it became another. Its words stay where
 * they are: those of a closed item are not for whoever reads the trail.
 */
record ActionFacts(PersonId owner, UnitId unit, LocalDate dueOn, ActionState state) {

  static ActionFacts of(Action action) {
    return new ActionFacts(action.owner(), action.unit(), action.dueOn(), action.state());
  }

  List<Change> asNew() {
    return List.of(
        Change.set("actionOwner", owner), Change.set("unit", unit), Change.set("dueOn", dueOn));
  }

  List<Change> from(ActionFacts before) {
    return List.of(
        Change.of("actionOwner", before.owner, owner),
        Change.of("unit", before.unit, unit),
        Change.of("dueOn", before.dueOn, dueOn),
        Change.of("actionState", before.state, state));
  }
}
