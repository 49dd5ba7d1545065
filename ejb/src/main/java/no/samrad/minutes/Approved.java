package no.samrad.minutes;

import java.time.Instant;

/**
 * That minutes are approved.
 *
 * @param by name of whoever recorded it
 * @param inMeeting number and year of the meeting that approved them; empty: none did
 */
record Approved(Instant at, String by, String inMeeting) {}
