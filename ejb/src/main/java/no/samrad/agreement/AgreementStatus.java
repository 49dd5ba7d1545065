package no.samrad.agreement;

/**
 * Where an agreement stands on a day: computed in {@code samrad.agreement_on(day)}, never stored.
 */
public enum AgreementStatus {
  DRAFT,
  REVIEW,
  ADOPTION,
  SIGNING,
  /** Everybody has signed; its first day is still to come. */
  SIGNED,
  IN_FORCE,
  TERMINATED,
  EXPIRED,
  REPLACED,
  DISCARDED;

  /** Its text was sent to the parties, and it has not come to its end. */
  public boolean underWay() {
    return this == ADOPTION || this == SIGNING || this == SIGNED;
  }

  /** Nothing more happens to it. */
  public boolean over() {
    return this == TERMINATED || this == EXPIRED || this == REPLACED || this == DISCARDED;
  }
}
