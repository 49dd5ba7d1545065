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

  /** After a conversation; whoever has consented already stays there. */
  ParticipationState explored() {
    return this == ASSESSED ? EXPLORING : this;
  }

  void requireNotAssessed() {
    if (this != REFERRED) {
      throw new RuleViolation(ParticipationRule.ALREADY_ASSESSED);
    }
  }

  void requireAssessed() {
    if (this == REFERRED) {
      throw new RuleViolation(ParticipationRule.NOT_ASSESSED);
    }
  }

  void requireIncluded() {
    if (this != INCLUDED) {
      throw new RuleViolation(ParticipationRule.NOT_INCLUDED);
    }
  }

  void requireNotIncluded() {
    if (this == INCLUDED) {
      throw new RuleViolation(ParticipationRule.ALREADY_INCLUDED);
    }
  }
}
