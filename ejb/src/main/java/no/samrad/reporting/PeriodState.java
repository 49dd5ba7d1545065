package no.samrad.reporting;

/** How far a reporting period has come. */
public enum PeriodState {
  OPEN,
  SUBMITTED,
  APPROVED,
  LOCKED;

  /** Its figures may be compared with those of other periods and areas. */
  public boolean isApproved() {
    return this == APPROVED || this == LOCKED;
  }
}
