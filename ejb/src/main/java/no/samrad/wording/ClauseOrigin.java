package no.samrad.wording;

/** How a clause relates to the library. */
public enum ClauseOrigin {
  /** Written here. */
  OWN,
  /** As in the library. */
  LIBRARY,
  /** Began as a clause of the library and reads otherwise now. */
  CHANGED
}
