package no.samrad.ballot;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.samrad.agenda.ItemId;
import no.samrad.council.SeatId;
import no.samrad.security.Role;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.RuleViolation;
import no.samrad.sitting.Floor;
import no.samrad.sitting.MeetingFacts;
import no.samrad.sitting.RollCall;
import no.samrad.sitting.Voter;

/**
 * Votes are recorded, seat by seat. What somebody else has recorded is never written over unseen.
 */
@Stateless
public class Voting {

  @Inject Floor floor;
  @Inject Proposals proposals;
  @Inject Ballots ballots;
  @Inject Event<DomainEvent> events;
  @Inject Clock clock;

  /** A proposal is voted upon; one at a time in an item. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public BallotId open(ProposalId id) {
    ItemId item = proposals.itemOf(id);
    MeetingFacts facts = floor.enter(item);
    Proposal proposal = proposals.require(id);
    List<Ballot> before = ballots.of(item);
    Optional<Ballot> open = before.stream().filter(Ballot::isOpen).findFirst();
    if (open.isPresent()) {
      return requireAbout(open.get(), id);
    }
    floor.requireOpen(item);
    proposal.requireStanding();
    Enough.of(facts, floor.call(facts, item)).require();

    Ballot ballot = new Ballot(facts.area(), proposal, before.size() + 1);
    ballots.add(ballot);
    ballots.flush(item);

    events.fire(new BallotOpened(facts.area(), item, ballot.id(), id, clock.instant()));
    return ballot.id();
  }

  private static BallotId requireAbout(Ballot open, ProposalId wanted) {
    if (!open.proposal().equals(wanted)) {
      throw new RuleViolation(BallotRule.ANOTHER_BALLOT_IS_OPEN);
    }
    return open.id();
  }

  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public void vote(BallotId id, VoteCast cast) {
    ItemId item = ballots.itemOf(id);
    MeetingFacts facts = floor.enter(item);
    if (cast.choice() == null) {
      throw new RuleViolation(BallotRule.CHOICE_MISSING);
    }
    Ballot ballot = ballots.require(id);
    Choice recorded = ballots.vote(id, cast.seat()).map(Vote::choice).orElse(null);
    if (cast.choice() == recorded) {
      return;
    }
    ballot.requireOpen();
    Voter who = requireEntitled(floor.call(facts, item).require(cast.seat()));
    requireSeen(who, cast.seen(), recorded);

    record(facts, ballot, cast);
  }

  /** Everybody there who has no vote yet votes for it. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public void allYes(BallotId id) {
    ItemId item = ballots.itemOf(id);
    MeetingFacts facts = floor.enter(item);
    Ballot ballot = ballots.require(id);
    ballot.requireOpen();
    List<SeatId> voted = ballots.votes(id).stream().map(Vote::seat).toList();
    RollCall call = floor.call(facts, item);
    call.entitled().stream()
        .map(Voter::seat)
        .filter(seat -> !voted.contains(seat))
        .forEach(seat -> record(facts, ballot, new VoteCast(seat, Choice.YES, null)));
  }

  /** A vote is taken back, such as of somebody who turns out to be partial. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public void takeBack(BallotId id, SeatId seat, Choice seen) {
    ItemId item = ballots.itemOf(id);
    MeetingFacts facts = floor.enter(item);
    Ballot ballot = ballots.require(id);
    Optional<Vote> vote = ballots.vote(id, seat);
    if (vote.isEmpty()) {
      return;
    }
    ballot.requireOpen();
    Choice recorded = vote.get().choice();
    requireSeen(floor.call(facts, item).require(seat), seen, recorded);

    ballots.remove(vote.get());
    announce(facts, ballot, seat, recorded, null);
  }

  private static Voter requireEntitled(Voter who) {
    if (!who.present()) {
      throw new RuleViolation(BallotRule.VOTER_NOT_HERE, who.name());
    }
    if (who.partial()) {
      throw new RuleViolation(BallotRule.VOTER_PARTIAL, who.name());
    }
    return who;
  }

  private static void requireSeen(Voter who, Choice seen, Choice recorded) {
    if (seen != recorded) {
      throw recorded == null
          ? new RuleViolation(BallotRule.VOTE_TAKEN_BACK_MEANWHILE, who.name())
          : new RuleViolation(BallotRule.VOTE_CHANGED_MEANWHILE, who.name(), recorded);
    }
  }

  private void record(MeetingFacts facts, Ballot ballot, VoteCast cast) {
    Optional<Vote> before = ballots.vote(ballot.id(), cast.seat());
    Choice recorded = before.map(Vote::choice).orElse(null);
    before.ifPresentOrElse(
        vote -> vote.become(cast.choice()), () -> ballots.add(ballot.vote(facts.area(), cast)));
    announce(facts, ballot, cast.seat(), recorded, cast.choice());
  }

  private void announce(
      MeetingFacts facts, Ballot ballot, SeatId seat, Choice before, Choice after) {
    ballots.flush(ballot.id());
    events.fire(new VoteRecorded(facts.area(), ballot.id(), seat, before, after, clock.instant()));
  }
}
