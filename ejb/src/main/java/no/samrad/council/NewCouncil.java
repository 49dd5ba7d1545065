package no.samrad.council;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An NFP council an area wants to have.
 *
 * @param procedure by which it works from its first day
 * @param lastDay null: until further notice
 */
public record NewCouncil(
    CouncilType type, Mandate mandate, Procedure procedure, LocalDate from, LocalDate lastDay)
    implements Serializable {}
