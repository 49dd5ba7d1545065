package no.samrad.supervision;

import java.time.LocalDate;
import no.samrad.shared.AreaId;
import no.samrad.shared.PersonId;

/**
 * A session as it is kept.
 *
 * @param nurse null for what the team held together
 */
record HeldSession(
    SessionId id, AreaId area, long version, SessionKind kind, LocalDate day, PersonId nurse) {}
