package no.samrad.circulation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.place.Language;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.RuleViolation;

/** Members answer a decision in writing, and may answer otherwise until the deadline. */
@Stateless
public class WrittenReplying {

  @Inject Replies replies;
  @Inject CirculationReaders readers;
  @Inject CurrentUser user;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /** For a seat of whoever answers, or one they were called in for as a substitute. */
  @RolesAllowed(Role.COUNCIL_MEMBER)
  public void answer(NfpMeetingId meeting, NewReply reply) {
    CirculationFacts facts = replies.alone(meeting);
    readers.requireSitting(facts.area());
    facts.requireOpen();
    facts.requireBefore(LocalDateTime.now(clock));
    requireOwn(meeting, reply);

    replies.write(facts, reply, clock.instant());

    events.fire(new WrittenAnswered(facts.area(), meeting, reply.seat(), clock.instant()));
  }

  private void requireOwn(NfpMeetingId meeting, NewReply reply) {
    replies.of(meeting, Language.NB).stream()
        .filter(each -> each.row().seat().equals(reply.seat()))
        .findFirst()
        .orElseThrow(() -> new RuleViolation(CirculationRule.NOT_YOUR_SEAT))
        .requireAnsweredBy(user.person());
  }
}
