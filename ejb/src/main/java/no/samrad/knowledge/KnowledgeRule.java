package no.samrad.knowledge;

import no.samrad.shared.BusinessRule;

/** What the register of knowledge must fulfil. The details of each stand in order. */
public enum KnowledgeRule implements BusinessRule {
  NAME_MISSING,
  /** Longest length. */
  NAME_TOO_LONG,
  NAME_TAKEN,
  PERSON_MISSING,
  HELD_ALREADY,
  /** First day of the function. */
  OUTSIDE_ITS_TIME,
  /** Last day. */
  ALREADY_ENDED
}
