package no.samrad.council;

/** What somebody is in an NFP council, from a closed list, in the order lists show them. */
public enum SeatFunction {
  LEADER,
  DEPUTY_LEADER,
  MEMBER,
  SUBSTITUTE,
  SECRETARY;

  /** Sits for a unit of the area; only the secretary does not. */
  public boolean isForUnit() {
    return this != SECRETARY;
  }

  /** The rule by which nobody else may have it on the same day; null where several may. */
  CouncilDuty onlyOneBy() {
    return switch (this) {
      case LEADER -> CouncilDuty.ONE_LEADER;
      case DEPUTY_LEADER -> CouncilDuty.ONE_DEPUTY_LEADER;
      case SECRETARY -> CouncilDuty.ONE_SECRETARY;
      case MEMBER, SUBSTITUTE -> null;
    };
  }

  /** A unit with one of these is represented; a substitute only stands in. */
  public boolean represents() {
    return isForUnit() && this != SUBSTITUTE;
  }
}
