package no.samrad.obligation;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.agreement.AgreementId;
import no.samrad.document.DocumentId;

/**
 * Something owed on one day.
 *
 * @param doneOn null while it is not done
 * @param document null without a file
 */
public record ObligationRow(
    ObligationId id,
    AgreementId agreement,
    String agreementName,
    String areaSlug,
    String areaName,
    String party,
    String owner,
    String title,
    Rhythm rhythm,
    EvidenceKind evidence,
    LocalDate dueOn,
    LocalDate doneOn,
    String note,
    String reason,
    DocumentId document,
    String fileName,
    boolean overdue)
    implements Serializable {}
