package no.samrad.ballot;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samrad.council.SeatId;
import no.samrad.shared.RuleViolation;
import no.samrad.sitting.RollCall;
import no.samrad.sitting.Voter;

/** Votes beside those who may vote. Their sum is those present less those partial (RD-09). */
final class Count {

  private final RollCall call;
  private final Map<SeatId, Choice> votes;

  Count(RollCall call, List<Vote> cast) {
    this.call = call;
    votes = cast.stream().collect(Collectors.toMap(Vote::seat, Vote::choice));
  }

  Verdict verdict(boolean casting) {
    requireAll();
    requireNobodyElse();
    Choice presiding = call.presiding().map(each -> votes.get(each.seat())).orElse(null);
    return Tally.of(votes.values()).verdict(casting, presiding);
  }

  private void requireAll() {
    List<String> missing =
        call.entitled().stream()
            .filter(each -> !votes.containsKey(each.seat()))
            .map(Voter::name)
            .toList();
    if (!missing.isEmpty()) {
      throw new RuleViolation(BallotRule.VOTES_MISSING, missing.size(), String.join(", ", missing));
    }
  }

  private void requireNobodyElse() {
    call.voters().stream()
        .filter(each -> votes.containsKey(each.seat()) && !each.mayVote())
        .findFirst()
        .ifPresent(
            each -> {
              throw new RuleViolation(BallotRule.VOTE_OF_ABSENT, each.name());
            });
  }
}
