package no.samrad.web.area;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.samrad.area.AreaNameId;
import no.samrad.area.AreaNaming;
import no.samrad.web.faces.Messages;

/** Backs area/removeName.xhtml. */
@Named
@ViewScoped
public class NameRemoveView implements Serializable {

  @Inject transient ChangeDesk desk;
  @Inject transient AreaNaming naming;
  @Inject transient Messages messages;

  private final AreaChange change = new AreaChange();

  public void load() {
    desk.open(change);
    change.getAlias();
  }

  public String save() {
    return desk.save(
        change,
        () ->
            naming.removeAlias(
                change.getArea().id(),
                change.getArea().version(),
                new AreaNameId(change.getTerm()),
                change.getReason()),
        () -> messages.afterRedirect("naming.removed", change.getAlias().name()));
  }

  public AreaChange getChange() {
    return change;
  }
}
