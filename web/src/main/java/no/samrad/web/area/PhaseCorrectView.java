package no.samrad.web.area;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.samrad.area.AreaDetails.PhaseSpan;
import no.samrad.area.AreaLifeCycle;
import no.samrad.area.AreaPhase;
import no.samrad.area.PhaseTermId;
import no.samrad.shared.NotFound;
import no.samrad.web.faces.Messages;

/** Backs area/correctPhase.xhtml. */
@Named
@ViewScoped
public class PhaseCorrectView implements Serializable {

  @Inject transient ChangeDesk desk;
  @Inject transient AreaLifeCycle life;
  @Inject transient Messages messages;

  private final AreaChange change = new AreaChange();

  public void load() {
    desk.open(change);
    change.setDay(getTerm().from());
  }

  public String save() {
    return desk.save(
        change,
        () ->
            life.correct(
                change.getArea().id(),
                change.getArea().version(),
                id(),
                change.getDay(),
                change.getReason()),
        () -> messages.afterRedirect("life.phase.corrected", getTerm().phase(), change.getDay()));
  }

  private PhaseTermId id() {
    return new PhaseTermId(change.getTerm());
  }

  /** As it stands. */
  public PhaseSpan getTerm() {
    return change.getArea().history().phases().stream()
        .filter(each -> each.term().equals(id()))
        .findFirst()
        .orElseThrow(() -> new NotFound(id()));
  }

  /** Moving its first day moves the end of everything. */
  public boolean isClosing() {
    return getTerm().phase() == AreaPhase.CLOSED;
  }

  /** Moving its first day moves the beginning of everything. */
  public boolean isFirst() {
    return getTerm().equals(change.getArea().history().phases().get(0));
  }

  public AreaChange getChange() {
    return change;
  }
}
