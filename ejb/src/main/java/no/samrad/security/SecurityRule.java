package no.samrad.security;

import no.samrad.shared.BusinessRule;

/** What role assignments must fulfil. */
public enum SecurityRule implements BusinessRule {
  LAST_ADMINISTRATOR,
  UNKNOWN_ROLE,
  ROLE_NEEDS_AREA,
  ROLE_NEEDS_UNIT,
  ROLE_COVERS_NO_UNIT,
  ROLE_ALREADY_HELD,
  ROLE_COMES_FROM_ELSEWHERE,
  ROLE_ENDED_ALREADY
}
