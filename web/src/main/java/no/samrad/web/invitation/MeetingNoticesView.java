package no.samrad.web.invitation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.samrad.invitation.InvitationQueries;
import no.samrad.invitation.InvitationResending;
import no.samrad.invitation.InvitationRow;
import no.samrad.invitation.InvitationState;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.PersonId;
import no.samrad.web.faces.Messages;

/** Backs the part notices.xhtml of the page of a meeting: who has got the notice. */
@Named
@RequestScoped
public class MeetingNoticesView {

  @Inject InvitationQueries queries;
  @Inject InvitationResending resending;
  @Inject Messages messages;

  private List<InvitationRow> rows;

  /** Asked for once, by whoever calls the meeting; for everybody else there is nothing. */
  public List<InvitationRow> rows(long meeting) {
    if (rows == null) {
      NfpMeetingId id = new NfpMeetingId(meeting);
      rows = queries.mayRead(id) ? queries.ofMeeting(id) : List.of();
    }
    return rows;
  }

  /** Those to whom somebody has to see. */
  public long missed(long meeting) {
    return rows(meeting).stream().filter(row -> !row.state().isFine()).count();
  }

  public String kindOf(InvitationState state) {
    return switch (state) {
      case SENT -> "ok";
      case WAITING, NOT_YET -> "info";
      case TRYING, NO_ADDRESS, NO_SERVER -> "watch";
      default -> "act";
    };
  }

  public String resend(long meeting, PersonId person) {
    resending.resend(new NfpMeetingId(meeting), person);
    rows = null;
    messages.receipt("invitation.notices.resent");
    return null;
  }
}
