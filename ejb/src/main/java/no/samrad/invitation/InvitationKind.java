package no.samrad.invitation;

/** What somebody is told about a meeting of their NFP council. */
public enum InvitationKind {
  CALLED,
  MOVED,
  CANCELLED,
  /** The meeting is held, without them: they have no seat that day any more. */
  RELEASED,
  /** Something was added to the agenda after the call. */
  PAPERS,
  /** The minutes can be commented on. */
  COMMENT;

  /** It changes what they have in their calendar. */
  boolean isForCalendars() {
    return this != PAPERS && this != COMMENT;
  }

  /** They are not expected any more. */
  boolean takesBack() {
    return this == CANCELLED || this == RELEASED;
  }
}
