package no.samrad.council;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.shared.Period;

/**
 * One of the NFP councils an area has, has had or will have.
 *
 * @param lastDay null: until further notice
 */
public record CouncilSpan(CouncilId council, CouncilType type, LocalDate from, LocalDate lastDay)
    implements Serializable {

  public boolean includes(LocalDate day) {
    return Period.throughLastDay(from, lastDay).includes(day);
  }
}
