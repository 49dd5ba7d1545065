package no.samrad.member;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.security.AreaAccess;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.RuleViolation;

/** Whoever sits in an NFP council says not to come to a meeting, for all their seats at once. */
@Stateless
public class AbsenceReporting {

  @Inject Absences absences;
  @Inject AreaAccess access;
  @Inject CurrentUser user;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /**
   * Saying it again gives another reason.
   *
   * @param reason may be empty
   */
  @RolesAllowed({Role.COUNCIL_MEMBER, Role.COUNCIL_SECRETARY})
  public void report(NfpMeetingId id, String reason) {
    OwnMeeting meeting = own(id);
    AbsenceReason why = new AbsenceReason(reason);
    meeting.requireComing();

    absences.report(meeting, why, clock.instant());

    events.fire(new AbsenceReported(meeting.area(), id, meeting.seats(), clock.instant()));
  }

  @RolesAllowed({Role.COUNCIL_MEMBER, Role.COUNCIL_SECRETARY})
  public void withdraw(NfpMeetingId id) {
    OwnMeeting meeting = own(id);
    meeting.requireComing();

    if (!absences.withdraw(meeting)) {
      throw new RuleViolation(MemberRule.NOT_REPORTED);
    }

    events.fire(new AbsenceWithdrawn(meeting.area(), id, meeting.seats(), clock.instant()));
  }

  private OwnMeeting own(NfpMeetingId id) {
    OwnMeeting meeting = absences.meeting(id, user.person());
    access.requireReading(meeting.area());
    return meeting;
  }
}
