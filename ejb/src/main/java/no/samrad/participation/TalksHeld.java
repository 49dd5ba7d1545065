package no.samrad.participation;

import no.samrad.shared.RuleViolation;

/**
 * How many conversations there were by a day.
 *
 * @param fewest how many there must be before inclusion
 */
record TalksHeld(long many, int fewest) {

  boolean areEnough() {
    return many >= fewest;
  }

  void requireEnough() {
    if (!areEnough()) {
      throw new RuleViolation(ParticipationRule.TOO_FEW_CONVERSATIONS, many, fewest);
    }
  }
}
