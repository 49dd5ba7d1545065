package no.samrad.ballot;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.samrad.agenda.ItemId;
import no.samrad.agenda.ItemKind;
import no.samrad.agenda.ItemOutcomes;
import no.samrad.agenda.ItemState;
import no.samrad.security.Role;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.RuleViolation;
import no.samrad.sitting.Floor;
import no.samrad.sitting.MeetingFacts;

/** What is written about an item, and when it is decided or taken note of. */
@Stateless
public class Deciding {

  @Inject Floor floor;
  @Inject DraftDesk drafts;
  @Inject ItemRecord record;
  @Inject ItemOutcomes outcomes;
  @Inject Event<DomainEvent> events;
  @Inject Clock clock;

  /**
   * Words are kept while they are written.
   *
   * @param seenVersion of what the caller saw; 0: there was nothing
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public void write(ItemId item, String typed, long seenVersion) {
    MeetingFacts facts = floor.enter(item);
    Optional<Decision> made = record.decision(item);
    if (made.isPresent() && made.get().says(Wording.clean(typed))) {
      return; // the request came late, or twice
    }
    floor.requireOpen(item);
    drafts.write(facts.area(), item, typed, seenVersion);
  }

  /** An item that was voted upon is decided; without a vote it is taken note of. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public void settle(ItemId item, String typed, long seenVersion) {
    MeetingFacts facts = floor.enter(item);
    Optional<Decision> made = record.decision(item);
    if (made.isPresent()) {
      requireSame(made.get(), typed);
      return;
    }
    String text = drafts.write(facts.area(), item, typed, seenVersion);
    List<Ballot> closed = record.closedBallots(item);
    ItemKind kind = record.kindOf(item);
    ItemState reached = closed.isEmpty() ? ItemState.NOTED : ItemState.DECIDED;
    if (closed.isEmpty() && kind == ItemKind.DECISION) {
      throw new RuleViolation(notVoted(facts, item));
    }

    String words = text.isEmpty() && closed.isEmpty() ? Phrase.of(kind, facts.language()) : text;
    Ruling ruling = Ruling.of(closed);
    record.keep(new Decision(facts.area(), item, new Wording(words), ruling, clock.instant()));
    outcomes.settle(item, reached);

    events.fire(new ItemSettled(facts.area(), item, reached, ruling, clock.instant()));
  }

  /** Possible while the meeting lasts. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public void reopen(ItemId item) {
    MeetingFacts facts = floor.enter(item);
    Optional<Decision> made = record.decision(item);
    if (made.isEmpty()) {
      return;
    }

    record.forget(made.get());
    outcomes.settle(item, ItemState.OPEN);

    events.fire(new ItemReopened(facts.area(), item, clock.instant()));
  }

  private BallotRule notVoted(MeetingFacts facts, ItemId item) {
    boolean nobody = floor.call(facts, item).count(facts.quorum()).isAllPartial();
    return nobody ? BallotRule.ALL_PARTIAL : BallotRule.NOT_VOTED;
  }

  private static void requireSame(Decision made, String typed) {
    String text = Wording.clean(typed);
    if (!text.isEmpty() && !made.says(text)) {
      throw new RuleViolation(BallotRule.SETTLED_MEANWHILE);
    }
  }
}
