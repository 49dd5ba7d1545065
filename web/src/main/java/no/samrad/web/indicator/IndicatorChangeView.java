package no.samrad.web.indicator;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import no.samrad.indicator.Definition;
import no.samrad.indicator.IndicatorRegulation;
import no.samrad.indicator.Operator;
import no.samrad.indicator.VersionPlace;
import no.samrad.indicator.VersionRow;
import no.samrad.shared.AreaId;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;

/** Backs indicator/change.xhtml: what an indicator is measured against from a day. */
@Named
@ViewScoped
public class IndicatorChangeView implements Serializable {

  @Inject transient IndicatorDoor door;
  @Inject transient IndicatorRegulation regulation;
  @Inject transient Messages messages;

  private final IndicatorForm form = new IndicatorForm();
  private String indicator;
  private String area;
  private AreaId scope;
  private String areaName;
  private OpenIndicator open;

  public void load() {
    scope = door.area(area);
    areaName = door.nameOf(scope);
    open = door.open(indicator);
    form.suggest(getNow());
  }

  public String save() {
    VersionPlace place = new VersionPlace(getNow().id(), getNow().version(), scope, form.getFrom());
    try {
      regulation.change(place, form.wish(), form.getReason());
    } catch (StaleData e) {
      open = door.open(indicator); // what was typed stays; saving again is a new decision
      messages.stale("library.stale", getDefinition().name());
      return null;
    }
    messages.afterRedirect("indicator.changed", getDefinition().name(), form.getFrom());
    return "/indicator/indicator?faces-redirect=true&indicator=" + indicator;
  }

  public List<Operator> getOperators() {
    return List.of(Operator.values());
  }

  public Definition getDefinition() {
    return open.definition();
  }

  public VersionRow getNow() {
    return open.latest(scope);
  }

  public String getAreaName() {
    return areaName;
  }

  public IndicatorForm getForm() {
    return form;
  }

  public String getIndicator() {
    return indicator;
  }

  public void setIndicator(String indicator) {
    this.indicator = indicator;
  }

  public String getArea() {
    return area;
  }

  public void setArea(String area) {
    this.area = area;
  }
}
