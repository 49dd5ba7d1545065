package no.samrad.ballot;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import no.samrad.agenda.ItemId;
import no.samrad.security.Role;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.RuleViolation;
import no.samrad.sitting.Floor;
import no.samrad.sitting.MeetingFacts;
import no.samrad.sitting.RollCall;

/** Votes are counted, and counted anew when something was wrong. */
@Stateless
public class BallotClosing {

  @Inject Floor floor;
  @Inject Ballots ballots;
  @Inject DraftDesk drafts;
  @Inject Event<DomainEvent> events;
  @Inject Clock clock;

  /** Everybody there who is not partial has voted, and nobody else. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public void close(BallotId id) {
    ItemId item = ballots.itemOf(id);
    MeetingFacts facts = floor.enter(item);
    Ballot ballot = ballots.require(id);
    if (!ballot.isOpen()) {
      return;
    }
    RollCall call = floor.call(facts, item);
    Enough enough = Enough.of(facts, call);
    enough.require();
    List<Vote> votes = ballots.votes(id);
    Verdict verdict = new Count(call, votes).verdict(facts.castingVote());

    ballot.close(enough.count(), verdict, clock.instant());
    if (ballot.isCarried()) {
      drafts.prefill(facts.area(), ballot);
    }
    ballots.flush(id);

    events.fire(new BallotClosed(facts.area(), id, verdict.outcome(), clock.instant()));
  }

  /** Possible while the meeting lasts and the item is not settled. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public void reopen(BallotId id) {
    ItemId item = ballots.itemOf(id);
    MeetingFacts facts = floor.enter(item);
    Ballot ballot = ballots.require(id);
    if (ballot.isOpen()) {
      return;
    }
    floor.requireOpen(item);
    if (ballots.openIn(item).isPresent()) {
      throw new RuleViolation(BallotRule.ANOTHER_BALLOT_IS_OPEN);
    }

    ballot.reopen();
    ballots.flush(id);

    events.fire(new BallotReopened(facts.area(), id, clock.instant()));
  }
}
