package no.samrad.gate;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.document.DocumentId;

/**
 * A line of the history of legal basis or DPIA.
 *
 * @param document null for none
 * @param lastDay the last day it is cleared, where one was given
 * @param holds it is the one that counts on the day that was asked for
 */
public record ClearanceRow(
    ClearanceId id,
    long version,
    ClearanceKind kind,
    ClearanceStatus status,
    String reference,
    String reason,
    DocumentId document,
    String documentName,
    LocalDate from,
    LocalDate lastDay,
    boolean holds)
    implements Serializable {}
