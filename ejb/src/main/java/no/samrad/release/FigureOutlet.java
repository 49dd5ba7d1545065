package no.samrad.release;

/** By what way figures leave the team. */
public enum FigureOutlet {
  /** Kept with a submitted period: whatever shows the period repeats it. */
  SEALED,
  PAGE,
  EXPORT,
  SNAPSHOT,
  MINUTES,
  LETTER,
  API
}
