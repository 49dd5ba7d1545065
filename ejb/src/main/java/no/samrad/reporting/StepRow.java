package no.samrad.reporting;

import java.io.Serializable;
import java.time.LocalDate;

/** What somebody did with a period. */
public record StepRow(PeriodStepKind step, int revision, String name, LocalDate on, String reason)
    implements Serializable {}
