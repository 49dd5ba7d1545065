package no.samrad.council;

/**
 * A rule about how an NFP council is put together or works. The type of the council decides whether
 * it holds there, may be used, or is not asked for (B3-12, B3-13, B3-25).
 */
public enum CouncilDuty {
  ONE_LEADER,
  ONE_DEPUTY_LEADER,
  ONE_SECRETARY,
  EVERY_UNIT_REPRESENTED,
  QUORUM,
  NOTICE,
  MINUTES,
  OPEN_MEETINGS,
  IMPARTIALITY,
  GENDER_BALANCE;

  /** How it holds in a council of a type. */
  public DutyForce in(CouncilType type) {
    if (isEnforcedIn(type)) {
      return DutyForce.ENFORCED;
    }
    return this == GENDER_BALANCE ? DutyForce.NOT_ASKED : DutyForce.OFFERED;
  }

  private boolean isEnforcedIn(CouncilType type) {
    return switch (this) {
      case ONE_LEADER -> true;
      case ONE_DEPUTY_LEADER, IMPARTIALITY -> type != CouncilType.OTHER;
      default -> type == CouncilType.JOINT_BOARD;
    };
  }
}
