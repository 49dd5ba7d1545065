package no.samrad.participation;

/** Who was with the woman at a conversation. */
public enum Attendance {
  ALONE,
  PARTNER,
  REFERRER
}
