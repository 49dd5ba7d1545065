package no.samrad.council;

import java.util.stream.Stream;
import no.samrad.shared.Period;

/** What the reference data say of each rule; {@code DutyIT} compares them. */
final class Forces {

  private Forces() {}

  static DutyForces of(CouncilType type) {
    Period always = Period.throughLastDay(null, null);
    return new DutyForces(
        type,
        Stream.of(CouncilDuty.values())
            .map(duty -> new DutyForces.Term(duty, in(type, duty), always))
            .toList());
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
