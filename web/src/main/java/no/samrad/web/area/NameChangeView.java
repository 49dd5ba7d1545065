package no.samrad.web.area;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.samrad.area.AreaNaming;
import no.samrad.area.NewNames;
import no.samrad.web.faces.Messages;

/** Backs area/changeName.xhtml. */
@Named
@ViewScoped
public class NameChangeView implements Serializable {

  @Inject transient ChangeDesk desk;
  @Inject transient AreaNaming naming;
  @Inject transient Messages messages;

  private final AreaChange change = new AreaChange();
  private String nb;
  private String nn;
  private String en;

  public void load() {
    desk.open(change);
  }

  public String save() {
    return desk.save(
        change,
        () ->
            naming.rename(
                change.getArea().id(),
                change.getArea().version(),
                new NewNames(nb, nn, en, change.getDay()),
                change.getReason()),
        () -> messages.afterRedirect("naming.changed", nb, change.getDay()));
  }

  public String getNb() {
    return nb;
  }

  public void setNb(String nb) {
    this.nb = nb;
  }

  public String getNn() {
    return nn;
  }

  public void setNn(String nn) {
    this.nn = nn;
  }

  public String getEn() {
    return en;
  }

  public void setEn(String en) {
    this.en = en;
  }

  public AreaChange getChange() {
    return change;
  }
}
