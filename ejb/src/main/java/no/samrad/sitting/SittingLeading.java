package no.samrad.sitting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import no.samrad.agenda.ItemId;
import no.samrad.agenda.ItemOutcomes;
import no.samrad.meeting.MeetingEnded;
import no.samrad.meeting.MeetingProgress;
import no.samrad.meeting.MeetingStarted;
import no.samrad.meeting.MeetingStep;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.security.Role;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.RuleViolation;

/**
 * A meeting starts, goes from item to item, and ends. Whoever asks for what is so already is not
 * refused: a request may come twice when the network comes and goes.
 */
@Stateless
public class SittingLeading {

  @Inject Sittings sittings;
  @Inject Floor floor;
  @Inject MeetingProgress progress;
  @Inject ItemOutcomes outcomes;
  @Inject Event<DomainEvent> events;
  @Inject Clock clock;

  /** A called meeting begins. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public void start(NfpMeetingId meeting) {
    MeetingFacts facts = floor.approach(meeting);
    facts.requireMeeting();
    if (facts.step() == MeetingStep.STARTED) {
      return;
    }

    progress.start(meeting);
    sittings.add(new Sitting(meeting, facts.area(), clock.instant()));
    sittings.flush(meeting);

    events.fire(new MeetingStarted(facts.area(), meeting, facts.council(), clock.instant()));
  }

  /**
   * The meeting comes to an item.
   *
   * @param seen the one it was at when the caller looked; null: none
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public void takeUp(ItemId item, ItemId seen) {
    MeetingFacts facts = floor.enter(item);
    Sitting sitting = sittings.entered(facts.meeting());
    ItemId current = sitting.current();
    if (item.equals(current)) {
      return;
    }
    if (!Objects.equals(current, seen)) {
      throw new RuleViolation(SittingRule.GONE_ELSEWHERE, floor.nameOf(current));
    }

    sitting.takeUp(item);
    sittings.flush(item);

    events.fire(new ItemTakenUp(facts.area(), facts.meeting(), item, clock.instant()));
  }

  /** The meeting is over: nothing more is recorded in it. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public void end(NfpMeetingId meeting) {
    MeetingFacts seen = floor.approach(meeting);
    if (seen.step() == MeetingStep.MINUTES) {
      return;
    }
    floor.enter(meeting);
    floor.requireNoOpenBallot(meeting);

    progress.end(meeting);
    outcomes.carryRest(meeting);

    events.fire(new MeetingEnded(seen.area(), meeting, seen.council(), clock.instant()));
  }
}
