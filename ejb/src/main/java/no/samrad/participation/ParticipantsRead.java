package no.samrad.participation;

import java.time.Instant;
import no.samrad.shared.AreaId;

/** Somebody read about one participant, or the list of an area's. */
record ParticipantsRead(AreaId area, String subject, Instant occurredAt)
    implements ParticipantEvent {}
