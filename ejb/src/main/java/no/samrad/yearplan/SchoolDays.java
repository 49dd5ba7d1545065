package no.samrad.yearplan;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.shared.Period;

/** Days on which schools of an area are closed. */
public record SchoolDays(SchoolBreakId id, String name, LocalDate from, LocalDate lastDay)
    implements Serializable {

  boolean include(LocalDate day) {
    return Period.throughLastDay(from, lastDay).includes(day);
  }
}
