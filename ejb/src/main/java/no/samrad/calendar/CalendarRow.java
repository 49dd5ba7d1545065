package no.samrad.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.place.UnitCode;
import no.samrad.shared.UnitId;

/**
 * A unit in the list of calendars.
 *
 * @param areas the names of those it takes part in
 * @param next the next meeting; null when none is entered
 * @param ahead how many are entered from the day on
 */
public record CalendarRow(
    UnitId unit,
    UnitCode code,
    String name,
    String areas,
    MeetingBody body,
    LocalDate next,
    LocalDate paperDeadline,
    long ahead)
    implements Serializable {}
