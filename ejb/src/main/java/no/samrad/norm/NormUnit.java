package no.samrad.norm;

/** What a norm counts. */
public enum NormUnit {
  DAYS,
  MONTHS,
  WEEKS,
  PERSONS,
  SESSIONS,
  MEETINGS,
  VISITS,
  MINUTES,
  PERCENT,
  CONVERSATIONS,
  REFERRALS,
  NUMBER
}
