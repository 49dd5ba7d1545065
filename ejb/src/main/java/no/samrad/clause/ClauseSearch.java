package no.samrad.clause;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.place.Language;

/**
 * Which clauses are wanted.
 *
 * @param text what code, title or text contains; empty for all
 * @param type null for every type
 * @param day the day whose editions are wanted
 */
public record ClauseSearch(String text, TypeCode type, LocalDate day, Language language)
    implements Serializable {}
