package no.samrad.circulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import no.samrad.agenda.ItemOutcomes;
import no.samrad.agenda.ItemState;
import no.samrad.circulation.CirculationSheet.Item;
import no.samrad.circulation.WrittenCount.Answer;
import no.samrad.meeting.MeetingProgress;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.RuleViolation;

/** Records what came of a decision in writing as if it had been said in a meeting. */
@ApplicationScoped
class WrittenRecord {

  @Inject WrittenItems items;
  @Inject ItemOutcomes outcomes;
  @Inject MeetingProgress progress;

  /** One ballot on what was proposed; refused without a quorum where the type demands one. */
  void decide(CirculationFacts facts, List<Answer> answers, Instant now) {
    Item item = items.require(facts.meeting());
    if (item.proposal().isEmpty()) {
      throw new RuleViolation(CirculationRule.NOTHING_PROPOSED);
    }
    CirculationFacts.Rules rules = facts.rules();
    WrittenCount count = WrittenCount.of(answers, rules.quorum(), rules.castingVote());
    if (count.quorum().present() == 0) {
      throw new RuleViolation(CirculationRule.NOBODY_VOTED);
    }
    if (rules.quorumEnforced() && !count.quorum().isReached()) {
      throw new RuleViolation(
          CirculationRule.NO_QUORUM, count.quorum().present(), count.quorum().needed());
    }
    progress.start(facts.meeting());
    items.record(facts, item, count, now);
    outcomes.settle(item.id(), ItemState.DECIDED);
  }

  void carry(CirculationFacts facts) {
    Item item = items.require(facts.meeting());
    progress.start(facts.meeting());
    outcomes.settle(item.id(), ItemState.CARRIED);
  }

  void end(NfpMeetingId meeting) {
    progress.end(meeting);
  }
}
