package no.samrad.meeting;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A meeting that a search found.
 *
 * @param slug of its area
 * @param number null, as the year, before it was called
 * @param item number and title of the first item that was found, as the caller may read it; empty
 *     when the number of the meeting was
 */
public record MeetingHit(
    NfpMeetingId meeting,
    String slug,
    String areaName,
    MeetingForm form,
    Integer number,
    Integer year,
    LocalDate day,
    String item)
    implements Serializable {}
