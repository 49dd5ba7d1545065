package no.samrad.security;

import java.io.Serializable;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Period;
import no.samrad.shared.UnitId;

/**
 * One right somebody holds: a role, for an area (none: every area), for a unit (none: every unit of
 * the area), in a period.
 */
public record Assignment(String role, AreaId area, UnitId unit, Period period)
    implements Serializable {

  public boolean coversEveryArea() {
    return area == null;
  }

  public boolean covers(AreaId wanted) {
    return area == null || area.equals(wanted);
  }

  public Optional<UnitId> onlyUnit() {
    return Optional.ofNullable(unit);
  }
}
