package no.samrad.norm;

import no.samrad.shared.BusinessRule;

/** What changing a norm must fulfil. The details stand in order. */
public enum NormRule implements BusinessRule {
  SOURCE_MISSING,
  /** Longest length. */
  SOURCE_TOO_LONG,
  /** Fewest and most. */
  OUT_OF_BOUNDS,
  UNCHANGED,
  /** An area has no norm of its own that could end. */
  NOT_THE_AREAS_OWN
}
