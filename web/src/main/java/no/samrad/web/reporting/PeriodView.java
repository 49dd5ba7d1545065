package no.samrad.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.samrad.indicator.IndicatorSubject;
import no.samrad.reporting.CountKind;
import no.samrad.reporting.FigureLine;
import no.samrad.reporting.PeriodCount;
import no.samrad.reporting.PeriodDetails;
import no.samrad.reporting.PeriodState;
import no.samrad.reporting.UnitCounts;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.web.export.Download;
import no.samrad.web.faces.Texts;
import no.samrad.web.frame.Frame;

/** Backs reporting/period.xhtml: a period with the figures the reader may see. Only reads. */
@Named
@RequestScoped
public class PeriodView {

  @Inject ReportingDoor door;
  @Inject ReportingTables tables;
  @Inject ReportingWords words;
  @Inject AreaAccess access;
  @Inject Texts texts;
  @Inject Frame frame;

  private String slug;
  private long period;
  private String export;
  private PeriodDetails details;
  private String areaName;

  public void load() {
    details = door.period(slug, period);
    areaName = door.nameOf(details.area(), slug);
    if (Download.isAsked(export)) {
      tables.sendPeriod(export, slug, details);
    }
  }

  public List<PeriodStepChoice> getSteps() {
    return PeriodStepChoice.after(details.row().state()).stream().filter(this::mayTake).toList();
  }

  private boolean mayTake(PeriodStepChoice step) {
    return step.isOfTheHost()
        ? access.mayAny(details.area(), Role.ADMINISTRATOR, Role.HOST_STAFF)
        : details.row().isOver(frame.getToday()) && access.mayAny(details.area(), Role.TEAM_LEADER);
  }

  public String getLead() {
    String days = texts.get("reporting.days", details.row().firstDay(), details.row().lastDay());
    return details.dataDay() == null
        ? texts.get("reporting.lead.due", days, details.row().dueOn())
        : texts.get("reporting.lead.data", days, details.row().dueOn(), details.dataDay());
  }

  public List<IndicatorSubject> getSubjects() {
    return details.lines().stream().map(each -> each.definition().subject()).distinct().toList();
  }

  public List<FigureLine> of(IndicatorSubject subject) {
    return details.lines().stream().filter(each -> each.definition().subject() == subject).toList();
  }

  public List<PeriodCount> getFunnel() {
    return details.counts(CountKind.FUNNEL);
  }

  public List<UnitCounts> getUnits() {
    return UnitCounts.of(details.counts());
  }

  public List<PeriodCount> getCriteria() {
    return details.counts(CountKind.CRITERION);
  }

  /** Red figures must be explained, others may be. */
  public boolean mayExplain(FigureLine line) {
    return details.row().state() == PeriodState.OPEN
        && details.ofTheTeam()
        && line.figure() != null
        && switch (line.figure().verdict()) {
          case BELOW, WATCH -> true;
          default -> line.narrative() != null;
        };
  }

  public PeriodDetails getDetails() {
    return details;
  }

  public String getAreaName() {
    return areaName;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public long getPeriod() {
    return period;
  }

  public void setPeriod(long period) {
    this.period = period;
  }

  public String getExport() {
    return export;
  }

  public void setExport(String export) {
    this.export = export;
  }
}
