package no.samrad.area;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.shared.UnitId;

/**
 * A unit that is to take part in an area.
 *
 * @param allowedBecause why it may be a member of another area on the same days; empty: it may not
 */
public record NewMember(UnitId unit, Days days, String allowedBecause) implements Serializable {

  /**
   * In no other area.
   *
   * @param lastDay null: until further notice
   */
  public static NewMember of(UnitId unit, LocalDate from, LocalDate lastDay) {
    return new NewMember(unit, new Days(from, lastDay), "");
  }
}
