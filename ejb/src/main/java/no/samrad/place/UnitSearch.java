package no.samrad.place;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Which units are looked for. Without text: those that exist on the day. With text: every unit that
 * ever had such a name or number, those that exist on the day first.
 *
 * @param text any name or number, old or new; may be empty
 * @param kind null for both
 */
public record UnitSearch(String text, UnitKind kind, LocalDate day, Language language)
    implements Serializable {}
