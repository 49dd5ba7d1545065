package no.samrad.adoption;

/** Where a party stands with a version; the first ones hold everybody up the most. */
public enum Stage {
  /** It said no: only a new version goes on. */
  REJECTED,
  /** It is no longer a party: only a new version goes on. */
  PARTY_ENDED,
  NOT_ON_AGENDA,
  /** The meeting has been, and nobody has recorded what came of it. */
  AGENDA_PASSED,
  CONDITION_UNMET,
  ON_AGENDA,
  ADOPTED;

  /** Somebody has to do something for it; the others only wait for a day. */
  public boolean waitsForUs() {
    return this != ON_AGENDA && this != ADOPTED;
  }

  /** No meeting helps any more. */
  boolean blocks() {
    return this == REJECTED || this == PARTY_ENDED;
  }
}
