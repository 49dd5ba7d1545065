package no.samrad.reporting;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A period whose figures are approved.
 *
 * @param revision the set of figures that was approved
 * @param dataDay the day its figures were counted on
 */
public record SubmittedPeriod(
    PeriodId id,
    PeriodKind kind,
    LocalDate firstDay,
    LocalDate lastDay,
    PeriodState state,
    int revision,
    LocalDate dataDay)
    implements Serializable {}
