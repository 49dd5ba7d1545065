package no.samrad.agreement;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A step an agreement took.
 *
 * @param party the name of the party it is about; empty for none
 * @param takenBy the name of whoever entered it
 */
public record StepRow(
    StepKind kind,
    int number,
    LocalDate day,
    String party,
    String reason,
    String takenBy,
    Instant takenAt)
    implements Serializable {}
