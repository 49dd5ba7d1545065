package no.samrad.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import no.samrad.meeting.MeetingCalled;
import no.samrad.meeting.MeetingCalledOff;
import no.samrad.meeting.MeetingMoved;

/** Tells members what happens to their meeting, in the transaction in which it happens. */
@ApplicationScoped
class MeetingNews {

  @Inject InvitationWriting writing;

  void called(@Observes MeetingCalled event) {
    writing.writeFor(event.meeting());
  }

  void moved(@Observes MeetingMoved event) {
    writing.writeFor(event.meeting());
  }

  void cancelled(@Observes MeetingCalledOff event) {
    writing.writeFor(event.meeting());
  }
}
