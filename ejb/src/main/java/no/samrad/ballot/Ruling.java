package no.samrad.ballot;

import java.util.Comparator;
import java.util.List;

/**
 * What the ballots of an item come to.
 *
 * @param proposal the last that was carried; null: none was
 * @param withoutQuorum too few were there when it was voted upon
 */
record Ruling(ProposalId proposal, boolean withoutQuorum) {

  static final Ruling NONE = new Ruling(null, false);

  /** In the order in which they were held. */
  static Ruling of(List<Ballot> closed) {
    return closed.stream()
        .filter(Ballot::isCarried)
        .reduce((earlier, later) -> later)
        .or(() -> closed.stream().max(Comparator.comparing(closed::indexOf)))
        .map(last -> new Ruling(last.isCarried() ? last.proposal() : null, last.isWithoutQuorum()))
        .orElse(NONE);
  }
}
