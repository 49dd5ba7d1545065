package no.samrad.sitting;

import java.io.Serializable;
import java.time.LocalTime;
import no.samrad.council.SeatId;

/**
 * One stay of one person in a seat.
 *
 * @param name of whoever sat there
 * @param left null: until the end
 */
public record Stay(
    AttendanceId id, SeatId seat, SeatId by, String name, LocalTime arrived, LocalTime left)
    implements Serializable {

  public boolean isNow() {
    return left == null;
  }
}
