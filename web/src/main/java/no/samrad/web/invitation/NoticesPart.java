package no.samrad.web.invitation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.samrad.invitation.InvitationQueries;
import no.samrad.invitation.InvitationRow;
import no.samrad.invitation.InvitationState;
import no.samrad.meeting.NfpMeetingId;

/** Backs the part notices.xhtml of the page of a meeting: whether everybody has the notice. */
@Named
@RequestScoped
public class NoticesPart {

  @Inject InvitationQueries queries;

  private List<InvitationRow> rows;

  /** Asked for once; only on the page of whoever keeps the meeting. */
  public List<InvitationRow> rows(long meeting) {
    if (rows == null) {
      rows = queries.ofMeeting(new NfpMeetingId(meeting));
    }
    return rows;
  }

  /** Those to whom somebody has to see. */
  public List<InvitationRow> missed(long meeting) {
    return rows(meeting).stream().filter(row -> !row.state().isFine()).toList();
  }

  /** The colour of a state. */
  public String kindOf(InvitationState state) {
    return switch (state) {
      case SENT -> "ok";
      case WAITING, NOT_YET -> "info";
      case TRYING, NO_ADDRESS, NO_SERVER -> "watch";
      case FAILED -> "act";
    };
  }
}
