package no.samrad.web.signing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.samrad.agreement.AgreementId;
import no.samrad.signing.SigningDetails;
import no.samrad.signing.SigningRequest;
import no.samrad.web.faces.Messages;

/** Backs signing/withdraw.xhtml. */
@Named
@ViewScoped
public class SigningWithdrawView implements Serializable {

  @Inject transient SigningRequest request;
  @Inject transient SigningDoor door;
  @Inject transient Messages messages;

  private long agreement;
  private String reason;
  private SigningDetails details;

  public void load() {
    details = door.change(agreement);
  }

  public String save() {
    request.withdraw(new AgreementId(agreement), reason);
    messages.afterRedirect("signing.withdrawn");
    return "/signing/signing?faces-redirect=true&agreement=" + agreement;
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

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
