package no.samrad.ballot;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
    Optional<Ballot> carried = last(closed.stream().filter(Ballot::isCarried));
    return carried
        .or(() -> last(closed.stream()))
        .map(each -> new Ruling(each.isCarried() ? each.proposal() : null, each.isWithoutQuorum()))
        .orElse(NONE);
  }

  private static Optional<Ballot> last(Stream<Ballot> ballots) {
    return ballots.reduce((earlier, later) -> later);
  }
}
