package no.samrad.indicator;

/** What a figure is counted in. */
public enum FigureUnit {
  PERCENT,
  MINUTES,
  PERSONS
}
