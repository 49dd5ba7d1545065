package no.samrad.invitation;

import java.time.Instant;

/**
 * A meeting as it stands in a calendar.
 *
 * @param uid the same for the meeting in every calendar, for good
 * @param sequence how often it was changed since it was called
 * @param stamp when it became so, or was told
 */
record MeetingEvent(
    String uid,
    long sequence,
    Instant stamp,
    EventCertainty certainty,
    EventTime time,
    EventWords words) {}
