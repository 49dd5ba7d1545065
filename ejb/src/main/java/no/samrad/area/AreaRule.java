package no.samrad.area;

import no.samrad.shared.BusinessRule;

/** What an area, its members and its host must fulfil. The details of each stand in order. */
public enum AreaRule implements BusinessRule {
  NAME_MISSING,
  /** Longest length. */
  NAME_TOO_LONG,
  /** The name. */
  NAME_HAS_NO_LETTERS,
  /** The name. */
  NAME_IS_RESERVED,
  /** The name of the area that has it. */
  NAME_TAKEN,
  NAME_JUST_TAKEN,
  /** The name. */
  NAME_NEEDS_LETTERS,
  /** The name, since when or from when. */
  NAME_BEGINS_LATER,
  NAME_UNCHANGED,
  /** The name. */
  NAME_OF_ANOTHER_AREA,
  /** The name. */
  NAME_ALREADY_THERE,
  /** The first day of the name. */
  NAME_BEGINS_AFTER,
  /** The name, its last day. */
  NAME_ENDED_ALREADY,
  LANGUAGE_MISSING,
  NAME_KIND_MISSING,
  FORMER_NAME_NEEDS_END,
  FORM_MISSING,

  /** Unit, first day. */
  ALREADY_A_MEMBER,
  /** Unit, first day, last day. */
  ALREADY_A_MEMBER_UNTIL,
  /** Unit, area, first day. */
  MEMBER_OF_ANOTHER_AREA,
  /** Unit, area, first day, last day. */
  MEMBER_OF_ANOTHER_AREA_UNTIL,
  /** Unit. The caller may not read about the other area, so it is not named. */
  MEMBER_ELSEWHERE,
  /** Somebody else entered an overlapping membership at the same moment. */
  MEMBERSHIPS_OVERLAP,
  /** Unit, the day. */
  UNIT_DID_NOT_EXIST,
  /** Unit, the day, its one successor, its last day. */
  UNIT_WAS_MERGED,
  /** Unit, the day, its successors, its last day. */
  UNIT_WAS_SPLIT,
  /** Unit, its last day. */
  ENDS_AFTER_UNIT,
  /** First day of the area. */
  AREA_DID_NOT_EXIST,
  /** Last day of the area. */
  ENDS_AFTER_AREA,
  /** Unit. */
  WRONG_KIND,
  /** Unit. */
  ONE_MEMBER_ONLY,
  /** Unit. */
  DISTRICTS_OF_ONE_MUNICIPALITY,
  /** Fewest members, the first day with fewer. */
  TOO_FEW_MEMBERS,
  /** First day of the membership. */
  END_BEFORE_START,
  /** Unit, last day. */
  ALREADY_ENDED,
  /** Unit, first day it would be host without being a member. */
  HOST_MUST_STAY_MEMBER,
  /** District, its municipality, first day that would be host with none of them. */
  LAST_DISTRICT_OF_HOST,
  NOTHING_TO_CORRECT,
  /** Unit that does not outlast its own end as a member. */
  NOTHING_TO_REPLACE,
  /** Unit that ceased. */
  SUCCESSOR_MISSING,
  /** Unit, the one it did not take over from. */
  NO_SUCCESSOR,
  /** Unit that ceased and was host. */
  NEXT_HOST_MISSING,

  /** The last day of the area. */
  AREA_IS_CLOSED,
  HOST_MISSING,
  /** Unit, the first day it would be host without being a member. */
  HOST_IS_NO_MEMBER,
  /** First day of the other host. */
  HOST_ALREADY_THERE,
  /** Unit, since when. */
  HOST_ALREADY,
  /** The day. */
  HOST_BEGINS_THAT_DAY,
  /** The first day of operation without one. */
  HOST_WOULD_BE_MISSING,

  PHASE_MISSING,
  /** The phase it is in, the phase that was wanted, the phases that can follow. */
  TRANSITION_NOT_ALLOWED,
  /** The phase it is in, its first day. */
  PHASE_BEGAN,
  /** The earliest day that something holds on. */
  BEGAN_BEFORE,
  /** What begins later: its first day. */
  CLOSED_BEFORE_PLANNED,

  /** Form, since when. */
  FORM_ALREADY,
  /** The day. */
  FORM_BEGINS_THAT_DAY,
  /** The first day without one. */
  FORM_WOULD_BE_MISSING,
  /** Form. */
  FORM_IS_FOR_ONE,

  /** The last day of what is corrected. */
  TERM_ENDS_BEFORE,
  /** The first day of what came before it. */
  TERM_BEFORE_BEGAN,
  ALREADY_CONFIRMED,
  /** Somebody else entered the same days at the same moment. */
  TERMS_OVERLAP
}
