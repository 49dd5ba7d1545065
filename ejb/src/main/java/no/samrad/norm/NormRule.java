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
  /** What the programme has. An area may hide more than others, never less. */
  AREA_PUBLISHES_MORE,
  /** An area has no norm of its own that could end. */
  NOT_THE_AREAS_OWN
}
