package no.samrad.web.member;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.member.AbsenceReporting;
import no.samrad.member.MemberHome.NextMeeting;
import no.samrad.member.MemberHomeQueries;
import no.samrad.shared.NotFound;
import no.samrad.web.faces.Messages;
import no.samrad.web.place.PageLanguage;

/** Backs member/absence.xhtml: somebody does not come to a meeting, or comes after all. */
@Named
@ViewScoped
public class AbsenceView implements Serializable {

  private static final String HOME = "/member/home?faces-redirect=true";

  @Inject transient AbsenceReporting reporting;
  @Inject transient MemberHomeQueries queries;
  @Inject transient Messages messages;
  @Inject transient Clock clock;

  private long meeting;
  private String reason;
  private NextMeeting row;

  public void load() {
    NfpMeetingId wanted = new NfpMeetingId(meeting);
    row =
        queries.meetings(LocalDate.now(clock), PageLanguage.now()).stream()
            .filter(each -> each.id().equals(wanted))
            .findFirst()
            .orElseThrow(() -> new NotFound(wanted));
    reason = row.reason();
  }

  public String report() {
    reporting.report(row.id(), reason);
    messages.afterRedirect("member.absence.reported", row.day());
    return HOME;
  }

  public String withdraw() {
    reporting.withdraw(row.id());
    messages.afterRedirect("member.absence.withdrawn", row.day());
    return HOME;
  }

  public NextMeeting getRow() {
    return row;
  }

  public long getMeeting() {
    return meeting;
  }

  public void setMeeting(long meeting) {
    this.meeting = meeting;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
