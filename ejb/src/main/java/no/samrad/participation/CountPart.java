package no.samrad.participation;

/** The four numbers of a count: everybody included is active, has completed or has left. */
public enum CountPart {
  INCLUDED,
  ACTIVE,
  COMPLETED,
  DEPARTED
}
