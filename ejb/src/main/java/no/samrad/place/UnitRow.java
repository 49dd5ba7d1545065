package no.samrad.place;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.shared.UnitId;

/**
 * A unit in a list, with the number and name it has on the day asked about, or the ones nearest to
 * it.
 *
 * @param countyName empty when the number lies in no county we know
 * @param firstDay null: since before the register
 * @param lastDay null: until further notice
 * @param existing on the day asked about
 * @param age0 children under one year in the latest year known that day, null without a figure
 * @param population residents in the same year, null without a figure
 */
public record UnitRow(
    UnitId id,
    UnitKind kind,
    UnitCode code,
    String name,
    String countyName,
    LocalDate firstDay,
    LocalDate lastDay,
    boolean existing,
    Long age0,
    Long population)
    implements Serializable {}
