package no.samrad.web.agreement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.samrad.agreement.AgreementMaking;

/** Backs agreement/name.xhtml. */
@Named
@ViewScoped
public class AgreementNameView implements Serializable {

  @Inject transient AgreementMaking making;
  @Inject transient AgreementDoor door;

  private final AgreementChange change = new AgreementChange();
  private String nb;
  private String nn;

  public void load() {
    door.open(change);
    nb = change.getDetails().nameNb();
    nn = change.getDetails().nameNn();
  }

  public String save() {
    return door.save(
        change, () -> making.rename(change.id(), change.version(), nb, nn), "agreement.name.saved");
  }

  public AgreementChange getChange() {
    return change;
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
}
