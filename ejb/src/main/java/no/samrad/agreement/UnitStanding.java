package no.samrad.agreement;

import java.time.LocalDate;

/**
 * A unit as a party of an area's agreement, on a day.
 *
 * @param from null when it has always been
 * @param lastDay null: until further notice
 * @param belongs a member of the area that day, its host, or the municipality of a member district
 */
record UnitStanding(
    String name, LocalDate from, LocalDate lastDay, boolean district, boolean belongs) {}
