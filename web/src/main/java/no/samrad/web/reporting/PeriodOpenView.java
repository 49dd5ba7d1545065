package no.samrad.web.reporting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.samrad.reporting.PeriodId;
import no.samrad.reporting.PeriodKind;
import no.samrad.reporting.PeriodOpening;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.web.faces.Messages;

/** Backs reporting/open.xhtml: an area begins a period. */
@Named
@ViewScoped
public class PeriodOpenView implements Serializable {

  private static final int DAYS_TO_SUBMIT = 45;

  @Inject transient ReportingDoor door;
  @Inject transient PeriodOpening opening;
  @Inject transient AreaAccess access;
  @Inject transient ReportingWords words;
  @Inject transient Messages messages;
  @Inject transient Clock clock;

  private String slug;
  private AreaId area;
  private String areaName;
  private PeriodKind kind;
  private LocalDate from;
  private LocalDate due;

  public void load() {
    area = door.area(slug);
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF, Role.TEAM_LEADER);
    areaName = door.nameOf(area, slug);
    kind = PeriodKind.HALF_YEAR;
    from = kind.firstDay(LocalDate.now(clock));
    due = kind.lastDay(from).plusDays(DAYS_TO_SUBMIT);
  }

  public String save() {
    PeriodId period = opening.open(area, kind, from, due);
    messages.afterRedirect("reporting.opened", words.nameOf(kind, from));
    return "/reporting/period?faces-redirect=true&slug=" + slug + "&period=" + period.value();
  }

  public List<PeriodKind> getKinds() {
    return List.of(PeriodKind.values());
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

  public PeriodKind getKind() {
    return kind;
  }

  public void setKind(PeriodKind kind) {
    this.kind = kind;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getDue() {
    return due;
  }

  public void setDue(LocalDate due) {
    this.due = due;
  }
}
