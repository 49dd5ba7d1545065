package no.samrad.place;

import java.io.Serializable;
import no.samrad.shared.Period;
import no.samrad.shared.UnitId;

/**
 * What other capabilities' rules need to know of a unit.
 *
 * @param parent the municipality of a city district, otherwise null
 * @param existence the days the unit itself exists
 * @param code nearest to the day asked about
 * @param name nearest to the day asked about
 */
public record UnitFacts(
    UnitId id, UnitKind kind, UnitId parent, Period existence, UnitCode code, String name)
    implements Serializable {

  /** The unit itself, or a district of the municipality. */
  public boolean isOrLiesIn(UnitId municipality) {
    return id.equals(municipality) || municipality.equals(parent);
  }
}
