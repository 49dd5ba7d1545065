package no.samrad.hours;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.council.SeatId;
import no.samrad.meeting.NfpMeetingId;

/** A meeting somebody has entered no working time for, with their seat in it. */
public record OwnHours(
    String slug, NfpMeetingId meeting, LocalDate meetingDay, SeatId seat, String unitName)
    implements Serializable {}
