package no.samrad.circulation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import no.samrad.council.SeatId;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.place.Language;
import no.samrad.security.Role;
import no.samrad.shared.DomainEvent;

/**
 * The secretary calls in a substitute who answers a decision in writing in place of a member, until
 * one of the two has answered.
 */
@Stateless
public class WrittenSubstitution {

  @Inject Replies replies;
  @Inject Substitutions substitutions;
  @Inject CirculationReaders readers;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /** From now on the substitute answers, and the member does not. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public void call(NfpMeetingId meeting, SubstituteCall call) {
    CirculationFacts facts = open(meeting);
    substitutions.seat(meeting, call.seat(), Language.NB).requireCallable(call.by());

    substitutions.call(facts, call, clock.instant());

    events.fire(
        new SubstituteCalledIn(facts.area(), meeting, call.seat(), call.by(), clock.instant()));
  }

  /** The member answers after all. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public void giveBack(NfpMeetingId meeting, SeatId seat) {
    CirculationFacts facts = open(meeting);
    substitutions.seat(meeting, seat, Language.NB).requireReturnable();

    substitutions.giveBack(meeting, seat);

    events.fire(new MemberAnswersAgain(facts.area(), meeting, seat, clock.instant()));
  }

  private CirculationFacts open(NfpMeetingId meeting) {
    CirculationFacts facts = replies.alone(meeting);
    readers.requireManaging(facts.area());
    facts.requireOpen();
    facts.requireBefore(LocalDateTime.now(clock));
    return facts;
  }
}
