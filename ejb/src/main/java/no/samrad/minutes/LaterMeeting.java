package no.samrad.minutes;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.meeting.NfpMeetingId;

/** A later meeting of the same council that has begun, so that it can have approved minutes. */
public record LaterMeeting(NfpMeetingId meeting, String label, LocalDate day)
    implements Serializable {}
