package no.samrad.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Says to use cases of other capabilities which rules hold in a council. */
@ApplicationScoped
public class CouncilDuties {

  @Inject StatedDuties duties;

  public DutyForces in(CouncilType type) {
    return duties.forces(type);
  }

  public DutyForces of(CouncilId council) {
    return duties.forces(duties.typeOf(council));
  }
}
