package no.samrad.gate;

/** What must be in place before an area may keep referrals, in the order pages show it. */
public enum GateCause {
  DATA_PROCESSING,
  LEGAL_BASIS,
  DPIA,
  HOST,
  COUNCIL
}
