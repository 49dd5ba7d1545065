package no.samrad.participation;

import java.time.LocalDate;
import no.samrad.shared.PersonId;

/** A conversation before consent. */
record Conversation(LocalDate day, Attendance attendance, PersonId nurse) {}
