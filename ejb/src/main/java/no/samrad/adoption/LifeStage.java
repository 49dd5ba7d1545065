package no.samrad.adoption;

/** A part of the way of a version that takes its time. */
public enum LifeStage {
  DRAFTING,
  REVIEW,
  ADOPTION,
  SIGNING
}
