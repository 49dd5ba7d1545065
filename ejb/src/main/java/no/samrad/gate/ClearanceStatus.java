package no.samrad.gate;

/** How far an area has come with its legal basis or its DPIA. */
public enum ClearanceStatus {
  NOT_STARTED,
  IN_PROGRESS,
  /** The legal basis is clarified, the DPIA approved. */
  CLEARED,
  WITHDRAWN
}
