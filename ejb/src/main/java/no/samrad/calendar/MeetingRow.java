package no.samrad.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.shared.UnitId;

/** A meeting in a calendar. */
public record MeetingRow(
    MeetingId id,
    long version,
    UnitId unit,
    MeetingBody body,
    LocalDate day,
    LocalDate paperDeadline,
    MeetingSource source,
    boolean cancelled)
    implements Serializable {}
