package no.samrad.participation;

/** Which participants of an area are wanted. */
public enum Work {
  /** Those the caller follows. */
  MINE,
  /** All that are not over, or whose referrer is still to be told. */
  TEAM,
  /** Those nobody has assessed. */
  NEW,
  /** Those nobody has met for as long as the norm says, and who have not left. */
  INACTIVE,
  ENDED
}
