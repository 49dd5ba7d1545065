package no.samrad.web.invitation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import no.samrad.invitation.InvitationQueries;
import no.samrad.invitation.InvitationResending;
import no.samrad.invitation.InvitationRow;
import no.samrad.meeting.MeetingStep;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.web.faces.Messages;
import no.samrad.web.meeting.MeetingDoor;
import no.samrad.web.meeting.OpenMeeting;

/** Backs invitation/notices.xhtml: who has got the notice of a meeting. */
@Named
@ViewScoped
public class MeetingNoticesView implements Serializable {

  private static final Set<MeetingStep> RESENDABLE =
      Set.of(MeetingStep.CALLED, MeetingStep.CANCELLED);

  @Inject transient InvitationQueries queries;
  @Inject transient InvitationResending resending;
  @Inject transient MeetingDoor door;
  @Inject transient Messages messages;

  private String slug;
  private long meeting;
  private OpenMeeting open;
  private List<InvitationRow> rows;

  public void load() {
    open = door.meetingToKeep(slug, meeting);
    rows = queries.ofMeeting(new NfpMeetingId(meeting));
  }

  /** There is something to say of it still. */
  public boolean isResendable() {
    return RESENDABLE.contains(open.meeting().step()) && !open.dayIsOver();
  }

  public String resend(InvitationRow row) {
    resending.resend(new NfpMeetingId(meeting), row.person());
    messages.afterRedirect("invitation.notices.resent", row.name());
    return "/invitation/notices?faces-redirect=true&slug=" + slug + "&meeting=" + meeting;
  }

  /** Those to whom somebody has to see. */
  public long getMissed() {
    return rows.stream().filter(row -> !row.state().isFine()).count();
  }

  public OpenMeeting getOpen() {
    return open;
  }

  public List<InvitationRow> getRows() {
    return rows;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public long getMeeting() {
    return meeting;
  }

  public void setMeeting(long meeting) {
    this.meeting = meeting;
  }
}
