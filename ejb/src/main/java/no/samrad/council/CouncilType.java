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
  OTHER
}
