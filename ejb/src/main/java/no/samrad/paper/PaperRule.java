package no.samrad.paper;

import no.samrad.shared.BusinessRule;

/** Why a paper is refused. */
public enum PaperRule implements BusinessRule {
  NO_VERSION,
  NO_CASE_PAPER,
  NO_COUNCILS,
  PARTY_DOES_NOT_DECIDE,
  PLACEHOLDERS_OPEN
}
