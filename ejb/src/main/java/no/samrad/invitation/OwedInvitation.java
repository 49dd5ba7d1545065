package no.samrad.invitation;

import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.PersonId;

/**
 * What one person is to be told about a meeting now.
 *
 * @param language of the person
 * @param reachable has an address for mail
 * @param attendee is expected; a substitute is only informed
 * @param late the items and papers that were added after the call, as they are kept
 * @param before when they were told it would be; null when they were not told yet
 */
record OwedInvitation(
    NfpMeetingId meeting,
    PersonId person,
    InvitationKind kind,
    String language,
    boolean reachable,
    boolean attendee,
    String late,
    EventTime before) {

  /** The same once more, for somebody who asks for it. */
  OwedInvitation again() {
    InvitationKind same = kind.takesBack() ? kind : InvitationKind.CALLED;
    return new OwedInvitation(meeting, person, same, language, reachable, attendee, late, null);
  }

  /** The day and the hours stay as they were told. */
  boolean isSameTime(MeetingFacts facts) {
    return before != null
        && before.equals(new EventTime(facts.day(), facts.starts(), facts.ends()));
  }
}
