package no.samrad.sitting;

import java.io.Serializable;
import no.samrad.council.SeatFunction;
import no.samrad.council.SeatId;

/**
 * A voting seat as it is filled at the moment.
 *
 * @param name of whoever sits there, or else of its member
 * @param present somebody sits there
 * @param ownPerson it is not a substitute
 * @param partial whoever sits there is, in the item
 */
public record Voter(
    SeatId seat,
    String name,
    SeatFunction function,
    boolean present,
    boolean ownPerson,
    boolean partial)
    implements Serializable {

  public boolean mayVote() {
    return present && !partial;
  }
}
