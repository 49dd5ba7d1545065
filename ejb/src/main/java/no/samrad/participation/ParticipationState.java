package no.samrad.participation;

/** How far somebody has come. */
public enum ParticipationState {
  REFERRED,
  ASSESSED,
  EXPLORING,
  CONSENTED,
  INCLUDED,
  ENDED
}
