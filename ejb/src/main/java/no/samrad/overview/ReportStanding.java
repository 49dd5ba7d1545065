package no.samrad.overview;

/** How far the report of an area for one time has come. */
public enum ReportStanding {
  LOCKED,
  APPROVED,
  SUBMITTED,
  OPEN,
  /** It is open, and the last day to submit it is over. */
  LATE,
  /** The area was in operation, and nobody has opened a period. */
  MISSING,
  /** The area reports these days in periods of another length. */
  OTHER_KIND,
  /** The area was not in operation. */
  NOT_RUNNING;

  /** Its figures may stand beside those of others. */
  public boolean isApproved() {
    return this == LOCKED || this == APPROVED;
  }
}
