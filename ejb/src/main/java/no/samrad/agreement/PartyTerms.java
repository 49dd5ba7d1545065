package no.samrad.agreement;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * As what, and from when to when, somebody is party.
 *
 * @param lastDay null: until further notice
 */
public record PartyTerms(
    PartyRole role,
    boolean adopts,
    boolean signs,
    DecidingBody body,
    LocalDate from,
    LocalDate lastDay)
    implements Serializable {}
