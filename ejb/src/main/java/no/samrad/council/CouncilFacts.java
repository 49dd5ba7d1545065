package no.samrad.council;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What is right about an NFP council; its type is not corrected, another type is another council.
 *
 * @param lastDay null: until further notice
 */
public record CouncilFacts(Mandate mandate, LocalDate from, LocalDate lastDay)
    implements Serializable {}
