package no.samrad.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import no.samrad.audit.AuditFilter;
import no.samrad.audit.AuditQueries;
import no.samrad.audit.Outcome;
import no.samrad.audit.TrailArea;
import no.samrad.audit.TrailRow;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.web.export.Download;
import no.samrad.web.faces.AskedDays;
import no.samrad.web.faces.Pages;

/** Backs audit/list.xhtml. The filter stands in the address, so that a search can be passed on. */
@Named
@RequestScoped
public class AuditListView {

  private static final int ROWS = 50;

  @Inject AuditQueries trail;
  @Inject AuditTable table;
  @Inject CurrentUser user;

  private final AskedDays days = new AskedDays();
  private String area = "";
  private String person = "";
  private String action = "";
  private String outcome = "";
  private String about = "";
  private String page = "";
  private String export = "";
  private List<TrailArea> areas = List.of();
  private List<String> actions = List.of();
  private PageOf<TrailRow> rows = new PageOf<>(List.of(), 0);

  /** Operations check the trail without reading it; their place in the menu leads there. */
  public String load() {
    if (!user.has(Role.ADMINISTRATOR) && !user.has(Role.AUDITOR)) {
      return "/audit/verify?faces-redirect=true";
    }
    areas = trail.areas();
    actions = trail.actions();
    if (days.isUnreadable()) {
      return null;
    }
    if (Download.isAsked(export)) {
      table.send(export, trail.export(filter()));
    } else {
      rows = trail.page(filter(), request());
    }
    return null;
  }

  private AuditFilter filter() {
    return new AuditFilter(
        days.first().orElse(null),
        days.last().orElse(null),
        areaId(),
        person,
        action,
        outcomeOrNull(),
        about);
  }

  private AreaId areaId() {
    return area.isEmpty()
        ? null
        : areas.stream()
            .filter(each -> each.key().equals(area))
            .map(TrailArea::area)
            .findFirst()
            .orElseThrow(() -> new NotFound(area));
  }

  private Outcome outcomeOrNull() {
    return Stream.of(Outcome.values())
        .filter(each -> each.name().equals(outcome))
        .findFirst()
        .orElse(null);
  }

  private PageRequest request() {
    return new PageRequest(Pages.asked(page), ROWS, "");
  }

  /** There is more than any list shows. */
  public boolean isTooMany() {
    return rows.total() > AuditQueries.MOST;
  }

  public int getMost() {
    return AuditQueries.MOST;
  }

  public boolean isFiltered() {
    return days.isAsked()
        || Stream.of(area, person, action, outcome, about).anyMatch(text -> !text.isBlank());
  }

  public PageOf<TrailRow> getRows() {
    return rows;
  }

  public AskedDays getDays() {
    return days;
  }

  public Pages getPages() {
    return new Pages(request().page(), ROWS, Math.min(rows.total(), AuditQueries.MOST));
  }

  public List<TrailArea> getAreas() {
    return areas;
  }

  public List<String> getActions() {
    return actions;
  }

  public List<Outcome> getOutcomes() {
    return List.of(Outcome.values());
  }

  public String getArea() {
    return area;
  }

  public void setArea(String area) {
    this.area = orEmpty(area);
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = orEmpty(person);
  }

  public String getAction() {
    return action;
  }

  public void setAction(String action) {
    this.action = orEmpty(action);
  }

  public String getOutcome() {
    return outcome;
  }

  public void setOutcome(String outcome) {
    this.outcome = orEmpty(outcome);
  }

  public String getAbout() {
    return about;
  }

  public void setAbout(String about) {
    this.about = orEmpty(about);
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = orEmpty(page);
  }

  public String getExport() {
    return export;
  }

  public void setExport(String export) {
    this.export = orEmpty(export);
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
