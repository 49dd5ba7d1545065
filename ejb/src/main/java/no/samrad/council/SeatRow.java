package no.samrad.council;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.shared.Period;
import no.samrad.shared.UnitId;

/**
 * A seat for a time.
 *
 * @param unit null for the secretary, with an empty name
 * @param substituteFor null when it is in nobody's place, with an empty name
 * @param lastDay null: until further notice
 * @param account whoever sits here can sign in, so that the right has an effect
 * @param outside the unit is no member of the area on the day asked about
 */
public record SeatRow(
    SeatId seat,
    String name,
    SeatFunction function,
    UnitId unit,
    String unitName,
    SeatId substituteFor,
    String substituteForName,
    LocalDate from,
    LocalDate lastDay,
    boolean account,
    boolean outside)
    implements Serializable {

  public boolean isOn(LocalDate day) {
    return Period.throughLastDay(from, lastDay).includes(day);
  }
}
