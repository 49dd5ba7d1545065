package no.samrad.release;

/** What became of a figure that was asked for. */
public enum FigureState {
  SHOWN,
  /** It is small, or it would give a small one away; nobody is told which. */
  HIDDEN,
  /** What it is a part of is small and is not broken down, whatever the parts are. */
  WITHHELD
}
