package no.samrad.participation;

import no.samrad.shared.BusinessRule;

/** What a participation must fulfil at each step. The details of each stand in order. */
public enum ParticipationRule implements BusinessRule {
  UNIT_MISSING,
  /** Name of the unit, the day. */
  UNIT_NOT_IN_ACTIVE_AREA,
  SOURCE_MISSING,
  WEEKS_MISSING,
  /** Most weeks. */
  WEEKS_OUT_OF_RANGE,
  DAYS_OUT_OF_RANGE,
  FIRST_TIME_MISSING,
  NO_CRITERIA_SET,
  CRITERION_OF_ANOTHER_SET,
  DAY_IN_THE_FUTURE,
  /** The first day on which it may be. */
  DAY_TOO_EARLY,
  /** The last day on which it may have been. */
  DAY_TOO_LATE,

  /** It came from another area, or has gone on in one. */
  TRANSFERRED,
  NOTHING_CORRECTED,
  STEP_MISSING,
  /** The day of the visit. */
  VISIT_BEFORE_INCLUSION,
  /** The day of the visit. */
  VISIT_AFTER_END,
  /** The day the referrer was told. */
  REFERRER_WAS_TOLD,
  /** How long the pregnancy had lasted, the last day within the limit. */
  CONSENT_BECOMES_LATE,

  ASSESSMENT_MISSING,
  ALREADY_ASSESSED,
  NOT_ASSESSED,
  ALREADY_OFFERED,
  NOT_OFFERED,
  OUTCOME_MISSING,
  /** She was offered a place. */
  HAS_A_PLACE,

  ATTENDANCE_MISSING,
  CONVERSATION_THAT_DAY,
  NURSE_MISSING,
  NURSE_SAME,

  ALREADY_CONSENTED,
  GESTATION_MISSING,
  /** How long the pregnancy had lasted, the last day within the limit. */
  CONSENT_TOO_LATE,
  APPROVER_MISSING,
  APPROVER_IS_ONESELF,
  CONSENT_MISSING,
  /** How many there were, how many there must be. */
  TOO_FEW_CONVERSATIONS,
  ALREADY_INCLUDED,

  NOT_INCLUDED,
  ALREADY_BORN,
  NOT_BORN,
  /** The day the programme ends. */
  TOO_YOUNG,
  END_REASON_MISSING,
  HANDOVER_MISSING,
  SERVICE_MISSING,
  /** The day it ended. */
  ENDED,
  ENDS_BY_A_TRANSFER,
  NOBODY_TO_TELL,
  NOTHING_TO_TELL,
  /** The day. */
  ALREADY_TOLD,
  AREA_MISSING,
  SAME_AREA,

  VISIT_OUTCOME_MISSING,
  VISIT_ALREADY_REGISTERED,
  VISIT_NOT_REGISTERED,
  WITHDRAWAL_MISSING,
  MINUTES_MISSING,
  /** Most minutes. */
  MINUTES_OUT_OF_RANGE,
  PLACE_MISSING,
  SHARE_OUT_OF_RANGE,
  /** What they make together. */
  SHARES_ARE_NOT_A_WHOLE,
  PSEUDONYM_UNKNOWN,

  FORGET_REASON_MISSING,
  PSEUDONYM_DIFFERS,
  /** It has not ended. */
  STILL_GOES_ON,
  /** The area she was transferred to. */
  GOES_ON_ELSEWHERE;

  @Override
  public boolean isConfidential() {
    return true;
  }
}
