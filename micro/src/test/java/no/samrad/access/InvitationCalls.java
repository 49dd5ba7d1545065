package no.samrad.access;

import static no.samrad.access.AccessCalls.add;

import no.samrad.invitation.CalendarSubscription;
import no.samrad.invitation.InvitationQueries;
import no.samrad.invitation.InvitationResending;
import no.samrad.invitation.MeetingCalendarQueries;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.place.Language;

/** How the use cases about notices of meetings, and about calendars, are called. */
final class InvitationCalls {

  /** As {@code AccessTargets} numbers them; that class stays outside the container. */
  private static final long MEETINGS = 900_000;

  private InvitationCalls() {}

  static void addAll() {
    add(InvitationQueries.class, "ofMeeting", (bean, on) -> bean.ofMeeting(meeting(on)));
    add(InvitationResending.class, "resend", (bean, on) -> bean.resend(meeting(on), on.person()));
    add(
        MeetingCalendarQueries.class,
        "meeting",
        (bean, on) -> bean.meeting(meeting(on), Language.NB));
    add(MeetingCalendarQueries.class, "feed", (bean, on) -> bean.feed("nothing"));
    add(CalendarSubscription.class, "since", (bean, on) -> bean.since());
    add(CalendarSubscription.class, "renew", (bean, on) -> bean.renew());
    add(CalendarSubscription.class, "revoke", (bean, on) -> bean.revoke());
  }

  private static NfpMeetingId meeting(AccessTarget on) {
    return new NfpMeetingId(MEETINGS + on.area().value());
  }
}
