package no.samrad.clause;

/** What a party is in an agreement; types name the roles they have. */
public enum TypeRole {
  HOST,
  PARTICIPANT,
  NATIONAL_OFFICE,
  LOCAL_AUTHORITY,
  CONTROLLER,
  PROCESSOR,
  SPECIALIST,
  DELEGATOR,
  RECIPIENT,
  RESEARCHER
}
