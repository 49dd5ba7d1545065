package no.samrad.area;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.place.UnitCode;
import no.samrad.place.UnitKind;
import no.samrad.shared.UnitId;

/**
 * A unit's part in an area, with the number and name nearest to the day asked about.
 *
 * @param parent the municipality of a city district, otherwise null
 * @param lastDay null: until further notice
 * @param unitLastDay the last day the unit itself exists, null: until further notice
 * @param age0 children under one year in the latest year known that day, null without a figure
 * @param population residents in the same year, null without a figure
 * @param allowedBecause why it may be a member of another area as well, empty: it is not
 */
public record MemberRow(
    MembershipId membership,
    UnitId unit,
    UnitKind kind,
    UnitId parent,
    UnitCode code,
    String name,
    LocalDate from,
    LocalDate lastDay,
    LocalDate unitLastDay,
    Long age0,
    Long population,
    String allowedBecause)
    implements Serializable {

  public boolean includes(LocalDate day) {
    return !day.isBefore(from) && (lastDay == null || !day.isAfter(lastDay));
  }

  /** The unit has ceased to exist, but its membership goes on. */
  public boolean hasCeasedBy(LocalDate day) {
    return unitLastDay != null && day.isAfter(unitLastDay);
  }

  /** The membership runs on when the unit ceases, or has. */
  public boolean outlastsItsUnit() {
    return unitLastDay != null && (lastDay == null || lastDay.isAfter(unitLastDay));
  }

  /** The host itself, or a district of the municipality that is host. */
  boolean isOrLiesIn(HostRow host) {
    return unit.equals(host.unit()) || host.unit().equals(parent);
  }
}
