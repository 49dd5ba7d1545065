package no.samrad.gate;

import java.util.Set;

/** Where a precondition of the gate stands on a day. */
public enum GateState {
  NONE,
  /** An agreement that is not in force yet. */
  UNDER_WAY,
  /** An agreement that no longer is in force. */
  ENDED,
  /** An agreement in force to which the host of the day is no party. */
  WITHOUT_HOST,
  IN_FORCE,
  NOT_STARTED,
  IN_PROGRESS,
  CLEARED,
  WITHDRAWN,
  /** Was cleared until a day that has come. */
  LAPSED,
  /** A host or a council that is there. */
  SET;

  private static final Set<String> OVER = Set.of("TERMINATED", "EXPIRED", "REPLACED", "DISCARDED");
  private static final Set<String> ON_ITS_WAY =
      Set.of("ADOPTION", "SIGNING", "SIGNED", "REVIEW", "DRAFT");

  /** Of what the database says; it knows more of agreements than the gate asks. */
  static GateState of(String word) {
    if (OVER.contains(word)) {
      return ENDED;
    }
    return ON_ITS_WAY.contains(word) ? UNDER_WAY : valueOf(word);
  }
}
