package no.samrad.web.signing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.PartyId;
import no.samrad.signing.SignatureRecording;
import no.samrad.signing.SigningDetails.SignatureRow;
import no.samrad.web.faces.Messages;

/** Backs signing/refuse.xhtml. */
@Named
@ViewScoped
public class SignatureRefuseView implements Serializable {

  @Inject transient SignatureRecording recording;
  @Inject transient SigningDoor door;
  @Inject transient Messages messages;

  private long agreement;
  private long party;
  private String reason;
  private SignatureRow row;

  public void load() {
    row = door.requireRecording(door.today(agreement), party);
  }

  public String save() {
    recording.refuse(new AgreementId(agreement), new PartyId(party), reason);
    messages.afterRedirect("signing.refused", row.name());
    return "/signing/signing?faces-redirect=true&agreement=" + agreement;
  }

  public SignatureRow getRow() {
    return row;
  }

  public long getAgreement() {
    return agreement;
  }

  public void setAgreement(long agreement) {
    this.agreement = agreement;
  }

  public long getParty() {
    return party;
  }

  public void setParty(long party) {
    this.party = party;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
