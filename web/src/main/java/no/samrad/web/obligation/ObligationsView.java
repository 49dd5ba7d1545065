package no.samrad.web.obligation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.samrad.obligation.ObligationDetails;

/** Backs obligation/obligations.xhtml: owed, done and disputed. */
@Named
@ViewScoped
public class ObligationsView implements Serializable {

  @Inject transient ObligationDoor door;

  private long agreement;
  private ObligationDetails details;

  public void load() {
    details = door.read(agreement);
  }

  public boolean isChangeable() {
    return door.mayChange(details);
  }

  public long getAgreement() {
    return agreement;
  }

  public void setAgreement(long agreement) {
    this.agreement = agreement;
  }

  public ObligationDetails getDetails() {
    return details;
  }
}
