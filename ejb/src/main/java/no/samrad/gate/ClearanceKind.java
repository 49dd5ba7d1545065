package no.samrad.gate;

/** What an area clarifies itself before it keeps data about participants. */
public enum ClearanceKind {
  LEGAL_BASIS,
  DPIA
}
