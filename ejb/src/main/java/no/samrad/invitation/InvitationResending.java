package no.samrad.invitation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import no.samrad.meeting.MeetingReaders;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.PersonId;
import no.samrad.shared.RuleViolation;

/** Sends the notice of a meeting to one person once more, as the meeting stands now. */
@Stateless
public class InvitationResending {

  @Inject MeetingSheets sheets;
  @Inject InvitationWriting writing;
  @Inject MeetingReaders readers;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public void resend(NfpMeetingId meeting, PersonId person) {
    AreaId area = sheets.areaOf(meeting);
    readers.requireManaging(area);
    requireAhead(meeting);

    InvitationKind kind = writing.writeAgain(meeting, person);

    events.fire(new InvitationResent(area, meeting, person, kind, clock.instant()));
  }

  private void requireAhead(NfpMeetingId meeting) {
    LocalDate today = LocalDate.now(clock);
    MeetingFacts facts = sheets.of(meeting, "nb", today);
    if (!facts.isAhead(today)) {
      throw new RuleViolation(InvitationRule.MEETING_IS_OVER, facts.day());
    }
  }
}
