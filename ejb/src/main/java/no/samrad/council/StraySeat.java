package no.samrad.council;

import no.samrad.shared.Period;

/**
 * A seat for a unit that is no member of the area on every day of it.
 *
 * @param left the first run of its days on which the unit is a member; null when there is none
 */
record StraySeat(CouncilId council, SeatId seat, Period left) {}
