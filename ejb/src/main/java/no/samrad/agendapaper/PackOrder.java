package no.samrad.agendapaper;

import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.PersonId;

/** A pack that somebody asked for. */
record PackOrder(
    PackId id, NfpMeetingId meeting, PackAudience audience, String fingerprint, PersonId by) {}
