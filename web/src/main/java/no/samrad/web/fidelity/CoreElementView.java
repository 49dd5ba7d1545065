package no.samrad.web.fidelity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.samrad.fidelity.AssessmentRow;
import no.samrad.fidelity.CoreElementId;
import no.samrad.fidelity.CoreElementRow;
import no.samrad.fidelity.FidelityQueries;
import no.samrad.indicator.Definition;
import no.samrad.indicator.IndicatorQueries;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;
import no.samrad.web.reporting.ReportingDoor;

/** Backs fidelity/element.xhtml: a core element with everything that was found of it. */
@Named
@RequestScoped
public class CoreElementView {

  @Inject ReportingDoor door;
  @Inject FidelityQueries fidelity;
  @Inject IndicatorQueries definitions;
  @Inject AreaAccess access;
  @Inject Frame frame;

  private String slug;
  private long element;
  private AreaId area;
  private String areaName;
  private CoreElementRow row;
  private List<AssessmentRow> history;
  private List<Definition> indicators;

  public void load() {
    area = door.area(slug);
    CoreElementId id = new CoreElementId(element);
    row = fidelity.coreElement(area, id, frame.getToday(), PageLanguage.now());
    history = fidelity.history(area, id);
    areaName = door.nameOf(area, slug);
    indicators =
        definitions.indicators(frame.getToday(), PageLanguage.now()).stream()
            .filter(each -> row.indicators().contains(each.code()))
            .toList();
  }

  public boolean isMayAssess() {
    return access.mayAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF, Role.TEAM_LEADER);
  }

  public CoreElementRow getRow() {
    return row;
  }

  public List<AssessmentRow> getHistory() {
    return history;
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
}
