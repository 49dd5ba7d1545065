package no.samrad.obligation;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A deviation or dispute.
 *
 * @param other empty when it is about one party
 * @param reopenedOn null when it never was
 * @param resolvedOn null while it is open
 */
public record DeviationRow(
    DeviationId id,
    DeviationKind kind,
    String party,
    String other,
    String description,
    LocalDate openedOn,
    LocalDate reopenedOn,
    String resolution,
    LocalDate resolvedOn)
    implements Serializable {}
