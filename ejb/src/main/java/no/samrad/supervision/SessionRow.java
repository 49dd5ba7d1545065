package no.samrad.supervision;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Something that was held.
 *
 * @param nurse empty for what the team held together
 * @param attendees names of those who were there, without the nurse
 */
public record SessionRow(
    SessionId session, SessionKind kind, LocalDate day, String nurse, String attendees)
    implements Serializable {}
