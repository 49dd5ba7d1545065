package no.samrad.reporting;

import java.io.Serializable;
import java.time.LocalDate;

/** A time of which some area has figures that may be compared. */
public record ComparablePeriod(PeriodKind kind, LocalDate firstDay) implements Serializable {}
