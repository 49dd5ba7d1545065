package no.samrad.sitting;

import java.io.Serializable;
import no.samrad.council.SeatFunction;
import no.samrad.council.SeatId;

/**
 * A voting seat as it is filled at the moment.
 *
 * @param by the seat of whoever sits there: the same, or a substitute's
 * @param name of whoever sits there, or else of its member
 * @param present somebody sits there
 * @param partial whoever sits there is, in the item
 */
public record Voter(
    SeatId seat, SeatId by, String name, SeatFunction function, boolean present, boolean partial)
    implements Serializable {

  /** Not a substitute. */
  public boolean isOwnPerson() {
    return present && by.equals(seat);
  }

  public boolean mayVote() {
    return present && !partial;
  }
}
