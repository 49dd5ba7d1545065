package no.samrad.web.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Consumer;
import no.samrad.ballot.BallotClosing;
import no.samrad.ballot.BallotId;
import no.samrad.ballot.Choice;
import no.samrad.ballot.Deciding;
import no.samrad.ballot.Motion;
import no.samrad.ballot.ProposalId;
import no.samrad.ballot.ProposalKind;
import no.samrad.ballot.Proposing;
import no.samrad.ballot.VoteCast;
import no.samrad.ballot.Voting;
import no.samrad.council.SeatId;
import no.samrad.shared.RuleViolation;
import no.samrad.web.faces.Messages;

/** The controls about what is proposed, voted and decided in an item. */
@ApplicationScoped
class VoteControls {

  @Inject Proposing proposing;
  @Inject Voting voting;
  @Inject BallotClosing closing;
  @Inject Deciding deciding;
  @Inject Messages messages;

  private final Map<String, Consumer<Posted>> controls =
      Map.ofEntries(
          Map.entry("propose", this::propose),
          Map.entry("withdrawProposal", posted -> proposing.withdraw(proposal(posted))),
          Map.entry("openBallot", posted -> voting.open(proposal(posted))),
          Map.entry("votes", this::votes),
          Map.entry("allYes", posted -> voting.allYes(ballot(posted))),
          Map.entry("takeBack", this::takeBack),
          Map.entry("closeBallot", posted -> closing.close(ballot(posted))),
          Map.entry("reopenBallot", posted -> closing.reopen(ballot(posted))),
          Map.entry("write", this::write),
          Map.entry("settle", this::settle),
          Map.entry("reopen", posted -> deciding.reopen(posted.item())));

  /** Does what was asked, if it is one of these. */
  boolean does(String control, Posted posted) {
    Consumer<Posted> found = controls.get(control);
    if (found != null) {
      found.accept(posted);
    }
    return found != null;
  }

  private void propose(Posted posted) {
    ProposalKind kind = posted.choice("kind", ProposalKind.class);
    proposing.propose(
        posted.item(), new Motion(posted.seatOrNone("by"), kind, posted.text("wording")));
  }

  /**
   * All votes of the form, each by itself: what one is refused for does not keep the others. Those
   * that say what was seen are as they were.
   */
  private void votes(Posted posted) {
    BallotId ballot = ballot(posted);
    for (long seat : posted.numbersOf("vote-")) {
      Choice wanted = posted.choice("vote-" + seat, Choice.class);
      Choice seen = posted.choice("seen-" + seat, Choice.class);
      if (wanted != null && wanted != seen) {
        vote(ballot, new VoteCast(new SeatId(seat), wanted, seen));
      }
    }
  }

  private void vote(BallotId ballot, VoteCast cast) {
    try {
      voting.vote(ballot, cast);
    } catch (RuleViolation refused) {
      messages.refuse(refused);
    }
  }

  private void takeBack(Posted posted) {
    voting.takeBack(ballot(posted), posted.seat(), posted.choice("seen", Choice.class));
  }

  private void write(Posted posted) {
    deciding.write(posted.item(), posted.text("wording"), posted.number("version"));
  }

  private void settle(Posted posted) {
    deciding.settle(posted.item(), posted.text("wording"), posted.number("version"));
  }

  private static ProposalId proposal(Posted posted) {
    return new ProposalId(posted.number("proposal"));
  }

  private static BallotId ballot(Posted posted) {
    return new BallotId(posted.number("ballot"));
  }
}
