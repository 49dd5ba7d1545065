package no.samrad.council;

import java.util.EnumMap;
import java.util.Map;

/** What the reference data say of each rule; {@code DutyIT} compares them. */
final class Forces {

  private Forces() {}

  static DutyForces of(CouncilType type) {
    Map<CouncilDuty, DutyForce> all = new EnumMap<>(CouncilDuty.class);
    for (CouncilDuty duty : CouncilDuty.values()) {
      all.put(duty, in(type, duty));
    }
    return new DutyForces(type, all);
  }

  private static DutyForce in(CouncilType type, CouncilDuty duty) {
    boolean enforced =
        switch (duty) {
          case ONE_LEADER -> true;
          case ONE_DEPUTY_LEADER, IMPARTIALITY -> type != CouncilType.OTHER;
          default -> type == CouncilType.JOINT_BOARD;
        };
    if (enforced) {
      return DutyForce.ENFORCED;
    }
    return duty == CouncilDuty.GENDER_BALANCE ? DutyForce.NOT_ASKED : DutyForce.OFFERED;
  }
}
