package no.samrad.participation;

import java.io.Serializable;
import no.samrad.shared.AreaId;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.UnitId;

/** Where she lives: a unit of an area. */
public record Residence(AreaId area, UnitId unit) implements Serializable {

  void requireElsewhere(AreaId here) {
    if (area.equals(here)) {
      throw new RuleViolation(ParticipationRule.SAME_AREA);
    }
  }
}
