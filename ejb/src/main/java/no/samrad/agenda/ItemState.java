package no.samrad.agenda;

/** How far an item of an agenda has come. */
public enum ItemState {
  OPEN,
  /** There is a decision. */
  DECIDED,
  /** Taken note of, or talked about; nothing was to be decided. */
  NOTED,
  /** Not dealt with; it goes on in a later meeting. */
  CARRIED
}
