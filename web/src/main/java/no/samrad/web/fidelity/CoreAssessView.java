package no.samrad.web.fidelity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.samrad.fidelity.Assessment;
import no.samrad.fidelity.CoreAssessing;
import no.samrad.fidelity.CoreElementId;
import no.samrad.fidelity.CoreElementRow;
import no.samrad.fidelity.CoreStatus;
import no.samrad.fidelity.FidelityQueries;
import no.samrad.indicator.Definition;
import no.samrad.indicator.IndicatorQueries;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;
import no.samrad.web.place.PageLanguage;
import no.samrad.web.reporting.ReportingDoor;

/** Backs fidelity/assess.xhtml: whether a core element is in place, and by what. */
@Named
@ViewScoped
public class CoreAssessView implements Serializable {

  @Inject transient ReportingDoor door;
  @Inject transient FidelityQueries fidelity;
  @Inject transient IndicatorQueries definitions;
  @Inject transient CoreAssessing assessing;
  @Inject transient AreaAccess access;
  @Inject transient Messages messages;
  @Inject transient Clock clock;

  private String slug;
  private long element;
  private AreaId area;
  private String areaName;
  private CoreElementRow row;
  private List<Definition> indicators;
  private CoreStatus status;
  private String evidence;
  private LocalDate on;

  public void load() {
    area = door.area(slug);
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF, Role.TEAM_LEADER);
    areaName = door.nameOf(area, slug);
    on = LocalDate.now(clock);
    find();
    indicators =
        definitions.indicators(on, PageLanguage.now()).stream()
            .filter(each -> row.indicators().contains(each.code()))
            .toList();
  }

  private void find() {
    row =
        fidelity.coreElement(
            area, new CoreElementId(element), LocalDate.now(clock), PageLanguage.now());
  }

  public String save() {
    try {
      assessing.assess(area, row.id(), row.assessments(), new Assessment(status, evidence, on));
    } catch (StaleData e) {
      find(); // what was typed stays; saving again is a new decision
      messages.stale("fidelity.stale", row.number());
      return null;
    }
    messages.afterRedirect("fidelity.assessed", row.number());
    return "/fidelity/elements?faces-redirect=true&slug=" + slug;
  }

  public List<CoreStatus> getStatuses() {
    return List.of(CoreStatus.DOCUMENTED, CoreStatus.PARTLY, CoreStatus.LACKING);
  }

  public CoreElementRow getRow() {
    return row;
  }

  public List<Definition> getIndicators() {
    return indicators;
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

  public long getElement() {
    return element;
  }

  public void setElement(long element) {
    this.element = element;
  }

  public CoreStatus getStatus() {
    return status;
  }

  public void setStatus(CoreStatus status) {
    this.status = status;
  }

  public String getEvidence() {
    return evidence;
  }

  public void setEvidence(String evidence) {
    this.evidence = evidence;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }
}
