package no.samrad.council;

import java.io.Serializable;
import java.util.Map;

/** How every rule holds in NFP councils of a type, as the reference data say. */
public record DutyForces(CouncilType type, Map<CouncilDuty, DutyForce> all)
    implements Serializable {

  public DutyForces {
    all = Map.copyOf(all);
  }

  /** Whether a rule holds there: what breaks it is refused, or shown. */
  public boolean enforces(CouncilDuty duty) {
    return of(duty) == DutyForce.ENFORCED;
  }

  public DutyForce of(CouncilDuty duty) {
    return all.getOrDefault(duty, DutyForce.NOT_ASKED);
  }

  /** Nobody else may have the function on the same day. */
  boolean allowsOnlyOne(SeatFunction function) {
    return function.onlyOneBy() != null && enforces(function.onlyOneBy());
  }
}
