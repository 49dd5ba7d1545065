package no.samrad.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.place.Language;

/**
 * Which units' calendars are looked for.
 *
 * @param text part of a name or a number; empty for all
 * @param area the slug of an area; empty for all that may be read
 * @param lacking only those without a meeting from the day on
 */
public record CalendarSearch(
    String text, String area, boolean lacking, LocalDate day, Language language)
    implements Serializable {}
