package no.samrad.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import no.samrad.agenda.ItemId;
import no.samrad.agenda.ItemKind;
import no.samrad.shared.RuleViolation;

/** What an item has come to: its ballots and its decision. */
@ApplicationScoped
class ItemRecord {

  @Inject Decisions decisions;
  @Inject Ballots ballots;

  Optional<Decision> decision(ItemId item) {
    return decisions.of(item);
  }

  ItemKind kindOf(ItemId item) {
    return decisions.kindOf(item);
  }

  /** Refuses while one is still open. */
  List<Ballot> closedBallots(ItemId item) {
    List<Ballot> all = ballots.of(item);
    if (all.stream().anyMatch(Ballot::isOpen)) {
      throw new RuleViolation(BallotRule.BALLOT_IS_OPEN);
    }
    return all;
  }

  void keep(Decision decision) {
    ballots.add(decision);
    ballots.flush(decision);
  }

  void forget(Decision decision) {
    ballots.remove(decision);
    ballots.flush(decision);
  }
}
