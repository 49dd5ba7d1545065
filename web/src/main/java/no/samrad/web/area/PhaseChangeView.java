package no.samrad.web.area;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import no.samrad.area.AreaLifeCycle;
import no.samrad.area.AreaPhase;
import no.samrad.web.faces.Messages;

/** Backs area/changePhase.xhtml. */
@Named
@ViewScoped
public class PhaseChangeView implements Serializable {

  @Inject transient ChangeDesk desk;
  @Inject transient AreaLifeCycle life;
  @Inject transient Messages messages;

  private final AreaChange change = new AreaChange();
  private AreaPhase phase;

  public void load() {
    desk.open(change);
  }

  public String save() {
    return desk.save(
        change,
        () ->
            life.enter(
                change.getArea().id(),
                change.getArea().version(),
                phase,
                change.getDay(),
                change.getReason()),
        () -> messages.afterRedirect("life.phase.entered", phase, change.getDay()));
  }

  /** What can follow; nothing once the area is closed. */
  public List<AreaPhase> getPhases() {
    return List.copyOf(change.getLatestPhase().phase().next());
  }

  public boolean isOperationNext() {
    return getPhases().contains(AreaPhase.OPERATION);
  }

  public boolean isClosedNext() {
    return getPhases().contains(AreaPhase.CLOSED);
  }

  /** Memberships that would end with the area. */
  public long getRunning() {
    return change.getArea().history().memberships().stream()
        .filter(each -> each.lastDay() == null || each.lastDay().isAfter(change.getArea().day()))
        .count();
  }

  public AreaPhase getPhase() {
    return phase;
  }

  public void setPhase(AreaPhase phase) {
    this.phase = phase;
  }

  public AreaChange getChange() {
    return change;
  }
}
