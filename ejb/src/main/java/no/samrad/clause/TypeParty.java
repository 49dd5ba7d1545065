package no.samrad.clause;

import java.io.Serializable;
import no.samrad.shared.RuleViolation;

/**
 * A role agreements of a type have, and how many parties have it.
 *
 * @param adopts each of them decides in its own council
 * @param signs each of them signs
 */
public record TypeParty(
    TypeRole role, FilledBy filledBy, int fewest, int most, boolean adopts, boolean signs)
    implements Serializable {

  static final int MOST = 400;

  public TypeParty {
    if (role == null || filledBy == null) {
      throw new RuleViolation(ClauseRule.ROLE_MISSING);
    }
    if (fewest < 0 || most < fewest || most < 1 || most > MOST) {
      throw new RuleViolation(ClauseRule.PARTY_COUNT_OUT_OF_RANGE, MOST);
    }
  }
}
