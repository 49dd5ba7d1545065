package no.samrad.web.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.member.AbsenceQueries;
import no.samrad.member.AbsenceRow;
import no.samrad.web.place.PageLanguage;

/** Backs WEB-INF/parts/absences.xhtml: who does not come to a meeting. Only reads. */
@Named
@RequestScoped
public class AbsencesView {

  @Inject AbsenceQueries absences;

  private long meeting;
  private List<AbsenceRow> rows;

  /** For whoever manages the council; the page asks that first. */
  public List<AbsenceRow> rows(long of) {
    if (rows == null || meeting != of) {
      meeting = of;
      rows = absences.of(new NfpMeetingId(of), PageLanguage.now());
    }
    return rows;
  }
}
