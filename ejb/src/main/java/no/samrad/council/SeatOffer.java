package no.samrad.council;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.shared.Period;

/**
 * A seat that became shorter with a membership, and can have days again on which the unit is a
 * member now.
 *
 * @param now its days
 * @param back the days it can have
 */
public record SeatOffer(
    SeatId seat, String name, SeatFunction function, String unitName, Period now, Period back)
    implements Serializable {

  public LocalDate from() {
    return back.firstDay().orElseThrow();
  }

  /** Null: until further notice. */
  public LocalDate lastDay() {
    return back.lastDay().orElse(null);
  }

  /** Null: until further notice. */
  public LocalDate lastDayNow() {
    return now.lastDay().orElse(null);
  }

  public LocalDate fromNow() {
    return now.firstDay().orElseThrow();
  }
}
