package no.samrad.area;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.place.UnitCode;
import no.samrad.shared.UnitId;

/**
 * Who is host, from when to when.
 *
 * @param term null in lists of areas
 * @param lastDay null: until further notice
 * @param assumed no source says so, the installation must confirm it
 * @param reason why, or where it says so; empty: nobody has said, or a list of areas
 * @param correction why it was put right last; empty: it never was
 */
public record HostRow(
    HostTermId term,
    UnitId unit,
    UnitCode code,
    String name,
    LocalDate from,
    LocalDate lastDay,
    boolean assumed,
    String reason,
    String correction)
    implements Serializable {}
