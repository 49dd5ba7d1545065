package no.samrad.supervision;

import no.samrad.shared.BusinessRule;

/** What may be registered of supervision. The details of each stand in order. */
public enum SupervisionRule implements BusinessRule {
  KIND_MISSING,
  NURSE_MISSING,
  /** Day. */
  NOT_A_NURSE_THAT_DAY,
  /** Day. */
  NOT_IN_TEAM_THAT_DAY,
  NOBODY_THERE,
  COMPANION_MISSING,
  /** Today. */
  NOT_HELD_YET,
  /** Day. */
  REGISTERED_ALREADY,
  /** Somebody else registered the same at the same moment. */
  JUST_REGISTERED,
  TITLE_MISSING,
  /** Longest length. */
  TITLE_TOO_LONG,
  /** Longest length. */
  PLACE_TOO_LONG,
  PERSON_MISSING,
  LAST_DAY_MISSING,
  /** Somebody is away on one of these days already. */
  AWAY_ALREADY,
  /** First day, last day: they never work in the team then. */
  NOT_IN_TEAM_THEN
}
