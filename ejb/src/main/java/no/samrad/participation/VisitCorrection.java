package no.samrad.participation;

/** What became of a visit that was registered wrongly. */
public enum VisitCorrection {
  CORRECTED,
  PLANNED_AGAIN,
  REMOVED
}
