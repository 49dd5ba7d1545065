package no.samrad.council;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An area and one of its NFP councils on a day; without a council everything after the name is
 * null, empty or 0.
 *
 * @param leader who leads it that day, empty for nobody
 * @param members how many sit for a unit that day, without substitutes
 * @param missing how many units of the area nobody represents that day
 */
public record CouncilRow(
    String slug,
    String areaName,
    CouncilId council,
    CouncilType type,
    LocalDate from,
    LocalDate lastDay,
    String leader,
    long members,
    long missing)
    implements Serializable {}
