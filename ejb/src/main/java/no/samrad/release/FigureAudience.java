package no.samrad.release;

/** Who gets figures. All are taken to tell each other everything. */
public enum FigureAudience {
  /** Council, host and contacts of the area. */
  AREA,
  MUNICIPALITY,
  NATIONAL,
  PUBLIC
}
