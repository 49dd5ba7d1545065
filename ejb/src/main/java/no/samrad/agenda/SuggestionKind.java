package no.samrad.agenda;

/** Why something could stand on the agenda of a meeting. */
public enum SuggestionKind {
  /** An earlier meeting did not get to it. */
  CARRIED,
  /** It stands on the agenda of every such meeting. */
  STANDING,
  /** An action is not done. */
  ACTION,
  /** An agreement expires within a year, or has expired. */
  EXPIRY,
  /** Councils of municipalities have not decided upon an agreement. */
  DECISION_MISSING,
  /** An obligation is overdue. */
  OVERDUE,
  /** Something has to be done by a day of every year. */
  DEADLINE
}
