package no.samrad.web.area;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.samrad.area.AreaHosting;
import no.samrad.area.HostRow;
import no.samrad.area.HostTermId;
import no.samrad.shared.NotFound;
import no.samrad.web.faces.Messages;

/** Backs area/confirmHost.xhtml. */
@Named
@ViewScoped
public class HostConfirmView implements Serializable {

  @Inject transient ChangeDesk desk;
  @Inject transient AreaHosting hosting;
  @Inject transient Messages messages;

  private final AreaChange change = new AreaChange();

  public void load() {
    desk.open(change);
    getTerm();
  }

  public String save() {
    String name = getTerm().name();
    return desk.save(
        change,
        () ->
            hosting.confirm(
                change.getArea().id(), change.getArea().version(), id(), change.getReason()),
        () -> messages.afterRedirect("life.host.confirmed", name));
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

  public AreaChange getChange() {
    return change;
  }
}
