package no.samrad.invitation;

/** Where a notice to one person stands. */
public enum InvitationState {
  SENT,
  /** On its way. */
  WAITING,
  /** The mail server would not have it, or was away; it is tried again. */
  TRYING,
  /** It was tried as often as it will be. */
  FAILED,
  NO_ADDRESS,
  /** The installation could not send mail then. */
  NO_SERVER,
  /** It is written within minutes. */
  NOT_YET;

  /** They have it, or will without anybody doing anything. */
  public boolean isFine() {
    return this == SENT || this == WAITING || this == NOT_YET;
  }
}
