package no.samrad.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import no.samrad.agenda.ItemId;
import no.samrad.meeting.MeetingStep;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.RuleViolation;

/**
 * Lets one after another record something in a meeting that is in session, for the use cases here
 * and of {@code ballot}. Whoever enters waits for whoever is recording, and sees what they did.
 */
@ApplicationScoped
public class Floor {

  @Inject Sittings sittings;
  @Inject Rolls rolls;
  @Inject AreaAccess access;
  @Inject Clock clock;

  /** The caller may record in the meeting, whether or not it is in session. */
  MeetingFacts approach(NfpMeetingId meeting) {
    MeetingFacts facts = rolls.facts(meeting);
    access.requireAny(facts.area(), Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY);
    return facts;
  }

  /** The caller may record in the meeting, which is in session. */
  public MeetingFacts enter(NfpMeetingId meeting) {
    approach(meeting);
    Sitting sitting =
        sittings.lock(meeting).orElseThrow(() -> new RuleViolation(SittingRule.NOT_IN_SESSION));
    MeetingFacts facts = rolls.facts(meeting); // it may have ended while we waited
    if (facts.step() != MeetingStep.STARTED) {
      throw new RuleViolation(SittingRule.NOT_IN_SESSION);
    }
    sitting.touch(clock.instant());
    return facts;
  }

  public MeetingFacts enter(ItemId item) {
    return enter(rolls.meetingOf(item));
  }

  /** Who votes on the item as things stand. */
  public RollCall call(MeetingFacts facts, ItemId item) {
    return rolls.call(facts, item);
  }

  /** The item is not settled: what belongs to it may change. */
  public void requireOpen(ItemId item) {
    if (rolls.isSettled(item)) {
      throw new RuleViolation(SittingRule.ITEM_IS_SETTLED);
    }
  }

  void requireNoOpenBallot(NfpMeetingId meeting) {
    if (rolls.hasOpenBallot(meeting)) {
      throw new RuleViolation(SittingRule.BALLOT_IS_OPEN);
    }
  }

  /** Number, or else title, of an item; empty where there is none. */
  String nameOf(ItemId item) {
    return item == null ? "" : rolls.nameOf(item);
  }
}
