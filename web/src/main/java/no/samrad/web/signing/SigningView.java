package no.samrad.web.signing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.samrad.agreement.AgreementId;
import no.samrad.signing.SigningDetails;
import no.samrad.signing.SigningRequest;
import no.samrad.web.faces.Messages;

/** Backs signing/signing.xhtml: who has signed, and what can be done about the others. */
@Named
@ViewScoped
public class SigningView implements Serializable {

  @Inject transient SigningRequest request;
  @Inject transient SigningDoor door;
  @Inject transient Messages messages;

  private long agreement;
  private SigningDetails details;

  public void load() {
    details = door.today(agreement);
  }

  public void remind() {
    int reminded = request.remind(new AgreementId(agreement));
    load();
    messages.receipt("signing.reminded", reminded);
  }

  public SigningDetails getDetails() {
    return details;
  }

  public long getAgreement() {
    return agreement;
  }

  public void setAgreement(long agreement) {
    this.agreement = agreement;
  }
}
