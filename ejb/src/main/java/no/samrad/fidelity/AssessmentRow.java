package no.samrad.fidelity;

import java.io.Serializable;
import java.time.LocalDate;

/** What somebody found once. */
public record AssessmentRow(CoreStatus status, String evidence, LocalDate on, String assessor)
    implements Serializable {}
