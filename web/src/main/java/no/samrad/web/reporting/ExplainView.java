package no.samrad.web.reporting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.samrad.reporting.FigureLine;
import no.samrad.reporting.Narration;
import no.samrad.reporting.NarrativeText;
import no.samrad.reporting.PeriodDetails;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.NotFound;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;

/** Backs reporting/explain.xhtml: why a figure is what it is, and what is done about it. */
@Named
@ViewScoped
public class ExplainView implements Serializable {

  @Inject transient ReportingDoor door;
  @Inject transient Narration narration;
  @Inject transient AreaAccess access;
  @Inject transient Messages messages;

  private String slug;
  private long period;
  private String indicator;
  private PeriodDetails details;
  private String areaName;
  private String cause;
  private String action;

  public void load() {
    details = door.period(slug, period);
    access.requireAny(details.area(), Role.TEAM_LEADER, Role.TEAM_MEMBER);
    areaName = door.nameOf(details.area(), slug);
    if (getLine().narrative() != null) {
      cause = getLine().narrative().cause();
      action = getLine().narrative().action();
    }
  }

  public String save() {
    FigureLine line = getLine();
    long seen = line.narrative() == null ? 0 : line.narrative().version();
    try {
      narration.write(
          details.row().id(), line.definition(), seen, new NarrativeText(cause, action));
    } catch (StaleData e) {
      details = door.period(slug, period); // what was typed stays
      messages.stale("reporting.explain.stale", line.definition().name());
      return null;
    }
    messages.afterRedirect("reporting.explain.saved", line.definition().name());
    return "/reporting/period?faces-redirect=true&slug=" + slug + "&period=" + period;
  }

  public FigureLine getLine() {
    return details.lines().stream()
        .filter(each -> each.definition().code().equals(indicator))
        .findFirst()
        .orElseThrow(() -> new NotFound("indicator"));
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

  public String getIndicator() {
    return indicator;
  }

  public void setIndicator(String indicator) {
    this.indicator = indicator;
  }

  public String getCause() {
    return cause;
  }

  public void setCause(String cause) {
    this.cause = cause;
  }

  public String getAction() {
    return action;
  }

  public void setAction(String action) {
    this.action = action;
  }
}
