package no.samrad.status;

import java.io.Serializable;
import java.util.List;

/** A point of an area's status: what it says, and why. */
public record StatusPoint(StatusPointCode code, StatusLight light, List<StatusFact> facts)
    implements Serializable {

  public StatusPoint {
    facts = List.copyOf(facts);
  }

  /** Says something of what follows the period, not the day. */
  public boolean ofThePeriod() {
    return switch (code) {
      case SUPERVISION, REFERRED_EARLY, INCLUDED_EARLY, DOSAGE, ATTRITION -> true;
      default -> false;
    };
  }
}
