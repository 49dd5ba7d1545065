package no.samrad.followup;

/** How far an action has come. */
public enum ActionState {
  OPEN,
  DONE,
  /** It is no longer to be done. */
  DROPPED
}
