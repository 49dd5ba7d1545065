package no.samrad.agreement;

/** As what somebody is party to an agreement. Which roles there are is said by its type. */
public enum PartyRole {
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
