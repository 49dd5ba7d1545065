package no.samrad.web.area;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import no.samrad.area.AreaHosting;
import no.samrad.area.HostCorrection;
import no.samrad.area.HostRow;
import no.samrad.area.HostTermId;
import no.samrad.shared.NotFound;
import no.samrad.shared.UnitId;
import no.samrad.web.area.HostChoices.Choice;
import no.samrad.web.faces.Messages;

/** Backs area/correctHost.xhtml. */
@Named
@ViewScoped
public class HostCorrectView implements Serializable {

  @Inject transient ChangeDesk desk;
  @Inject transient AreaHosting hosting;
  @Inject transient HostChoices hosts;
  @Inject transient Messages messages;

  private final AreaChange change = new AreaChange();
  private List<Choice> choices;
  private Long unit;

  public void load() {
    desk.open(change);
    choices = hosts.ever(change.getArea());
    unit = getTerm().unit().value();
    change.setDay(getTerm().from());
  }

  public String save() {
    return desk.save(
        change,
        () ->
            hosting.correct(
                change.getArea().id(),
                change.getArea().version(),
                new HostCorrection(id(), new UnitId(unit), change.getDay()),
                change.getReason()),
        () -> messages.afterRedirect("life.host.corrected", change.getArea().name()));
  }

  private HostTermId id() {
    return new HostTermId(change.getTerm());
  }

  /** As it stands. */
  public HostRow getTerm() {
    return change.getArea().history().hosts().stream()
        .filter(each -> each.term().equals(id()))
        .findFirst()
        .orElseThrow(() -> new NotFound(id()));
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
