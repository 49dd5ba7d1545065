package no.samrad.web.supervision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import no.samrad.shared.AreaId;
import no.samrad.supervision.SessionKind;
import no.samrad.supervision.SessionRow;
import no.samrad.supervision.SupervisionQueries;
import no.samrad.supervision.SupervisionReport;
import no.samrad.web.export.Download;
import no.samrad.web.frame.Frame;
import no.samrad.web.team.TeamRights;

/** Backs supervision/supervision.xhtml: what was held in a period, and what is missing. */
@Named
@RequestScoped
public class SupervisionView {

  @Inject SupervisionDoor door;
  @Inject SupervisionQueries queries;
  @Inject SupervisionTables tables;
  @Inject TeamRights rights;
  @Inject Frame frame;

  private String slug;
  private String period;
  private String export;
  private AreaId area;
  private String areaName;
  private SupervisionPeriod shown;
  private SupervisionReport report;
  private List<SessionRow> sessions;

  public void load() {
    area = door.area(slug);
    shown = SupervisionPeriod.of(period, frame.getDay());
    report = queries.report(area, shown.days(), until());
    if (Download.isAsked(export)) {
      tables.send(export, slug, shown, report);
      return;
    }
    areaName = door.nameOf(area, slug);
    sessions = queries.sessions(area, shown.days());
  }

  private LocalDate until() {
    return frame.getDay().isAfter(frame.getToday()) ? frame.getToday() : frame.getDay();
  }

  public List<SupervisionPeriod> getPeriods() {
    return SupervisionPeriod.upTo(frame.getDay());
  }

  public List<SessionKind> getMonthly() {
    return SessionKind.monthly();
  }

  /** Nothing is lacking. */
  public boolean isWhole() {
    return report.shortOfSessions().isEmpty()
        && report.shortOfVisits().isEmpty()
        && report.missingMonths() == 0;
  }

  public boolean isMayRegister() {
    return !frame.isOtherDay() && rights.isTeam(area);
  }

  public boolean isMaySeeAbsences() {
    return rights.mayLead(area);
  }

  public String getAreaName() {
    return areaName;
  }

  public SupervisionPeriod getShown() {
    return shown;
  }

  public SupervisionReport getReport() {
    return report;
  }

  public List<SessionRow> getSessions() {
    return sessions;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public String getPeriod() {
    return period;
  }

  public void setPeriod(String period) {
    this.period = period;
  }

  public String getExport() {
    return export;
  }

  public void setExport(String export) {
    this.export = export;
  }
}
