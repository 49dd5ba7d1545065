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
import no.samrad.sitting.Voter;

/** Members propose something else than what is recommended, and think better of it. */
@Stateless
public class Proposing {

  @Inject Floor floor;
  @Inject Proposals proposals;
  @Inject Ballots ballots;
  @Inject Event<DomainEvent> events;
  @Inject Clock clock;

  /**
   * It is theirs who sits in the seat, also a substitute's. The same once more is not another one:
   * a request may come twice.
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public void propose(ItemId item, Motion motion) {
    MeetingFacts facts = floor.enter(item);
    requireWhole(motion);
    new Wording(motion.text());
    Voter who = floor.call(facts, item).require(motion.by());
    Motion theirs = new Motion(who.by(), motion.kind(), motion.text());
    List<Proposal> before = proposals.of(item);
    if (before.stream().anyMatch(each -> each.is(theirs))) {
      return;
    }
    floor.requireOpen(item);
    requireEntitled(who);

    Proposal made = Proposal.of(facts.area(), item, before.size() + 1, theirs);
    proposals.add(made);
    ballots.flush(item);

    events.fire(new ProposalMade(facts.area(), item, made.id(), motion.kind(), clock.instant()));
  }

  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public void withdraw(ProposalId id) {
    ItemId item = proposals.itemOf(id);
    MeetingFacts facts = floor.enter(item);
    Proposal proposal = proposals.require(id);
    if (proposal.isWithdrawn()) {
      return;
    }
    floor.requireOpen(item);
    if (ballots.of(item).stream().anyMatch(each -> each.proposal().equals(id))) {
      throw new RuleViolation(BallotRule.VOTED_UPON);
    }

    proposal.withdraw();
    ballots.flush(item);

    events.fire(new ProposalWithdrawn(facts.area(), item, id, clock.instant()));
  }

  private static void requireWhole(Motion motion) {
    if (motion.by() == null) {
      throw new RuleViolation(BallotRule.PROPOSER_MISSING);
    }
    if (motion.kind() == null || motion.kind() == ProposalKind.RECOMMENDED) {
      throw new RuleViolation(BallotRule.KIND_MISSING);
    }
  }

  private static void requireEntitled(Voter who) {
    if (!who.present()) {
      throw new RuleViolation(BallotRule.PROPOSER_NOT_HERE, who.name());
    }
    if (who.partial()) {
      throw new RuleViolation(BallotRule.PROPOSER_PARTIAL, who.name());
    }
  }
}
