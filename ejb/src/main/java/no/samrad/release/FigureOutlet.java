package no.samrad.release;

/** By what way figures leave the team. */
public enum FigureOutlet {
  PAGE,
  EXPORT,
  SNAPSHOT,
  MINUTES,
  LETTER,
  API
}
