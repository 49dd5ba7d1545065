package no.samrad.council;

/**
 * A rule about how an NFP council is put together or works. What each asks for is here; whether it
 * holds in a type of council is reference data: {@link DutyForces} (B3-12, B3-13, B3-25).
 */
public enum CouncilDuty {
  ONE_LEADER,
  ONE_DEPUTY_LEADER,
  ONE_SECRETARY,
  EVERY_UNIT_REPRESENTED,
  QUORUM,
  NOTICE,
  MINUTES,
  OPEN_MEETINGS,
  IMPARTIALITY,
  GENDER_BALANCE
}
