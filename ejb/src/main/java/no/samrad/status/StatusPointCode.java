package no.samrad.status;

/** The points of an area's status, in the order of its page. */
public enum StatusPointCode {
  AGREEMENTS,
  GATE,
  COUNCIL,
  STAFFING,
  SUPERVISION,
  REFERRED_EARLY,
  INCLUDED_EARLY,
  DOSAGE,
  ATTRITION,
  ACTIONS
}
