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

  /** A unit with one of these is represented; a substitute only stands in. */
  public boolean represents() {
    return isForUnit() && this != SUBSTITUTE;
  }
}
