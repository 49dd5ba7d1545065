package no.samrad.web.area;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import no.samrad.area.AreaHosting;
import no.samrad.shared.UnitId;
import no.samrad.web.area.HostChoices.Choice;
import no.samrad.web.faces.Messages;

/** Backs area/changeHost.xhtml. */
@Named
@ViewScoped
public class HostChangeView implements Serializable {

  @Inject transient ChangeDesk desk;
  @Inject transient AreaHosting hosting;
  @Inject transient HostChoices hosts;
  @Inject transient Messages messages;

  private final AreaChange change = new AreaChange();
  private List<Choice> choices;
  private Long unit;

  public void load() {
    desk.open(change);
    choices = hosts.fromToday(change.getArea());
  }

  public String save() {
    return desk.save(
        change,
        () ->
            hosting.change(
                change.getArea().id(),
                change.getArea().version(),
                new UnitId(unit),
                change.getDay(),
                change.getReason()),
        () -> messages.afterRedirect("life.host.changed", name(), change.getDay()));
  }

  private String name() {
    return choices.stream()
        .filter(each -> Objects.equals(each.id(), unit))
        .map(Choice::label)
        .findFirst()
        .orElse("");
  }

  public List<Choice> getChoices() {
    return choices;
  }

  public Long getUnit() {
    return unit;
  }

  public void setUnit(Long unit) {
    this.unit = unit;
  }

  public AreaChange getChange() {
    return change;
  }
}
