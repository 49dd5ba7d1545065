package no.samrad.web.area;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.samrad.area.AreaNameId;
import no.samrad.area.AreaNaming;
import no.samrad.web.faces.Messages;

/** Backs area/correctName.xhtml. */
@Named
@ViewScoped
public class NameCorrectView implements Serializable {

  @Inject transient ChangeDesk desk;
  @Inject transient AreaNaming naming;
  @Inject transient Messages messages;

  private final AreaChange change = new AreaChange();
  private String name;

  public void load() {
    desk.open(change);
    name = change.getName().name();
  }

  public String save() {
    return desk.save(
        change,
        () ->
            naming.correct(
                change.getArea().id(),
                change.getArea().version(),
                new AreaNameId(change.getTerm()),
                name,
                change.getReason()),
        () -> messages.afterRedirect("naming.corrected", name));
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public AreaChange getChange() {
    return change;
  }
}
