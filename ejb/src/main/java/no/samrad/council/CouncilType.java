package no.samrad.council;

import java.util.List;
import java.util.stream.Stream;

/** What an NFP council is in law, from a closed list; it decides which rules hold. */
public enum CouncilType {
  /** Advises the administrations of the municipalities. */
  ADMINISTRATIVE,
  /** Elected by the municipal councils of a host cooperation; its paragraph is not verified. */
  JOINT_BOARD,
  OTHER;

  /** Whether a rule holds in a council of this type. */
  public boolean enforces(CouncilDuty duty) {
    return duty.in(this) == DutyForce.ENFORCED;
  }

  /** The rules that hold, may be used, or are not asked for in it. */
  public List<CouncilDuty> duties(DutyForce force) {
    return Stream.of(CouncilDuty.values()).filter(each -> each.in(this) == force).toList();
  }

  /** Nobody else may have the function on the same day. */
  public boolean allowsOnlyOne(SeatFunction function) {
    return switch (function) {
      case LEADER -> enforces(CouncilDuty.ONE_LEADER);
      case DEPUTY_LEADER -> enforces(CouncilDuty.ONE_DEPUTY_LEADER);
      case SECRETARY -> enforces(CouncilDuty.ONE_SECRETARY);
      case MEMBER, SUBSTITUTE -> false;
    };
  }
}
