package no.samrad.council;

import java.io.Serializable;
import no.samrad.person.PersonProfile;
import no.samrad.shared.PersonId;

/**
 * Somebody who is to sit in an NFP council.
 *
 * @param person one whom the area knows, or null when {@code newcomer} is entered
 */
public record NewSeat(PersonId person, PersonProfile newcomer, SeatDuty duty)
    implements Serializable {}
