package no.samrad.supervision;

import java.io.Serializable;
import java.time.LocalDate;

/** Days on which somebody is away. */
public record AbsenceRow(AbsenceId absence, String name, LocalDate from, LocalDate lastDay)
    implements Serializable {}
