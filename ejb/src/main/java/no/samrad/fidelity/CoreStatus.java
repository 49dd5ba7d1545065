package no.samrad.fidelity;

/** Whether a core element is in place in an area, as somebody found it. */
public enum CoreStatus {
  DOCUMENTED,
  PARTLY,
  LACKING,
  NOT_ASSESSED;

  /** Evidence is there, all of it. */
  public boolean isInPlace() {
    return this == DOCUMENTED;
  }
}
