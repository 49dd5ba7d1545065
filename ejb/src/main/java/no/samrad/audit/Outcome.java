package no.samrad.audit;

/** Whether something happened or was only tried. */
public enum Outcome {
  DONE,
  REFUSED
}
