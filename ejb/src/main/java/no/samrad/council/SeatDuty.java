package no.samrad.council;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.shared.UnitId;

/**
 * What somebody sits in an NFP council as, for whom, and from when to when.
 *
 * @param unit null for the secretary only
 * @param substituteFor the seat a substitute stands in for; null for whoever of the unit is away
 * @param lastDay null: as long as the council
 */
public record SeatDuty(
    SeatFunction function, UnitId unit, SeatId substituteFor, LocalDate from, LocalDate lastDay)
    implements Serializable {}
