package no.samrad.council;

/** How a rule holds in a council. */
public enum DutyForce {
  /** What breaks it is refused, or shown where nobody could refuse it. */
  ENFORCED,
  /** The council may work by it. */
  OFFERED,
  /** It is about other councils. */
  NOT_ASKED
}
