package no.samrad.participation;

/** Why everything about a participant is deleted. */
public enum ForgetReason {
  ENTERED_BY_MISTAKE,
  /** She has withdrawn her consent and asks for it. */
  WITHDRAWN,
  /** Only once it has ended. */
  KEPT_LONG_ENOUGH
}
