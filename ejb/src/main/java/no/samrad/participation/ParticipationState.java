package no.samrad.participation;

import no.samrad.shared.RuleViolation;

/** How far somebody has come. */
public enum ParticipationState {
  REFERRED,
  ASSESSED,
  EXPLORING,
  CONSENTED,
  INCLUDED,
  ENDED;

  void requireAssessed() {
    if (this == REFERRED) {
      throw new RuleViolation(ParticipationRule.NOT_ASSESSED);
    }
  }

  void requireNotIncluded() {
    if (this == INCLUDED) {
      throw new RuleViolation(ParticipationRule.ALREADY_INCLUDED);
    }
  }
}
