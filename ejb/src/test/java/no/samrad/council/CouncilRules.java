package no.samrad.council;

import jakarta.persistence.EntityManager;

/** Which rules hold in a council, for tests of other capabilities. */
public final class CouncilRules {

  private CouncilRules() {}

  public static CouncilDuties dutiesOn(EntityManager em) {
    CouncilDuties duties = new CouncilDuties();
    duties.duties = new StatedDuties();
    duties.duties.em = em;
    return duties;
  }
}
