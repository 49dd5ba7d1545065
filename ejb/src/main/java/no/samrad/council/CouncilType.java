package no.samrad.council;

/**
 * What an NFP council is in law, from a closed list. Which rules hold in it is reference data: see
 * {@link DutyForces}.
 */
public enum CouncilType {
  /** Advises the administrations of the municipalities. */
  ADMINISTRATIVE,
  /** Elected by the municipal councils of a host cooperation; its paragraph is not verified. */
  JOINT_BOARD,
  OTHER;

  /** As the reference data began; how it is now says {@link DutyForces}. */
  public boolean enforces(CouncilDuty duty) {
    return switch (duty) {
      case ONE_LEADER -> true;
      case ONE_DEPUTY_LEADER, IMPARTIALITY -> this != OTHER;
      default -> this == JOINT_BOARD;
    };
  }
}
