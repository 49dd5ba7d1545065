package no.samrad.area;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.shared.UnitId;

/**
 * A unit's part in an area, seen from the unit.
 *
 * @param lastDay null: until further notice
 */
public record UnitMembership(
    UnitId unit, String slug, String areaName, LocalDate from, LocalDate lastDay)
    implements Serializable {

  public boolean includes(LocalDate day) {
    return !day.isBefore(from) && (lastDay == null || !day.isAfter(lastDay));
  }
}
