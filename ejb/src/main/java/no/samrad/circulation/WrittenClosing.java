package no.samrad.circulation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import no.samrad.circulation.WrittenCount.Answer;
import no.samrad.meeting.MeetingEnded;
import no.samrad.meeting.MeetingStarted;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.place.Language;
import no.samrad.security.Role;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.RuleViolation;

/**
 * The secretary closes a decision in writing once its deadline is over or everybody has answered.
 */
@Stateless
public class WrittenClosing {

  @Inject Replies replies;
  @Inject WrittenRecord written;
  @Inject CirculationReaders readers;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /** The answers decide, or it goes on in a meeting; its minutes are next. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public void close(NfpMeetingId meeting, WrittenOutcome outcome) {
    CirculationFacts facts = replies.alone(meeting);
    readers.requireManaging(facts.area());
    facts.requireOpen();
    List<Answer> answers = answers(meeting);
    requireOver(facts, answers);
    requireAllowed(facts, answers, outcome);
    Instant now = clock.instant();

    events.fire(new MeetingStarted(facts.area(), meeting, facts.council(), now));
    if (outcome == WrittenOutcome.DECIDED) {
      written.decide(facts, answers, now);
    } else {
      written.carry(facts);
    }
    written.end(meeting);

    int given = (int) answers.stream().filter(each -> each.choice() != null).count();
    events.fire(new WrittenClosed(facts.area(), meeting, outcome, given, now));
    events.fire(new MeetingEnded(facts.area(), meeting, facts.council(), now));
  }

  private List<Answer> answers(NfpMeetingId meeting) {
    return replies.of(meeting, Language.NB).stream()
        .map(Replies.Reply::row)
        .map(each -> new Answer(each.seat().value(), each.votesAs(), each.choice()))
        .toList();
  }

  private void requireOver(CirculationFacts facts, List<Answer> answers) {
    long lacking = answers.stream().filter(each -> each.choice() == null).count();
    if (lacking > 0 && !facts.isOverAt(LocalDateTime.now(clock))) {
      throw new RuleViolation(CirculationRule.STILL_OPEN, lacking, facts.day(), facts.until());
    }
  }

  private static void requireAllowed(
      CirculationFacts facts, List<Answer> answers, WrittenOutcome outcome) {
    if (outcome == null) {
      throw new RuleViolation(CirculationRule.OUTCOME_MISSING);
    }
    long wishes = answers.stream().filter(each -> each.choice() == WrittenChoice.MEETING).count();
    if (outcome == WrittenOutcome.DECIDED && wishes > 0 && facts.rules().meetingMayBeDemanded()) {
      throw new RuleViolation(CirculationRule.MEETING_WANTED, wishes);
    }
  }
}
