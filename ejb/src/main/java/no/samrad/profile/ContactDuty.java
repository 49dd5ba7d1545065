package no.samrad.profile;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a contact is there for, and from when to when.
 *
 * @param lastDay null: until further notice
 */
public record ContactDuty(ContactFunction function, LocalDate from, LocalDate lastDay)
    implements Serializable {}
