package no.samrad.intake;

import no.samrad.shared.UnitId;

/** One unit on 1 January of one year. */
record UnitYear(UnitId unit, int year) implements Comparable<UnitYear> {

  @Override
  public int compareTo(UnitYear other) {
    int byUnit = Long.compare(unit.value(), other.unit.value());
    return byUnit == 0 ? Integer.compare(year, other.year) : byUnit;
  }
}
