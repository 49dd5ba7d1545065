package no.samrad.area;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.shared.Period;
import no.samrad.shared.PlausibleDay;

/**
 * Days as somebody typed them.
 *
 * @param firstDay required
 * @param lastDay belongs to them; null: until further notice
 */
public record Days(LocalDate firstDay, LocalDate lastDay) implements Serializable {

  /** Refused when a day is missing, is none anybody means, or they run backwards. */
  Period asPeriod(LocalDate today) {
    return Period.throughLastDay(
        PlausibleDay.require(firstDay, today), PlausibleDay.requireIfGiven(lastDay, today));
  }
}
