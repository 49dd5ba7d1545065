package no.samrad.web.signing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import no.samrad.agreement.AgreementId;
import no.samrad.document.DocumentRule;
import no.samrad.document.UploadLimit;
import no.samrad.document.UploadedFile;
import no.samrad.shared.RuleViolation;
import no.samrad.signing.SignedCopies;
import no.samrad.signing.SigningDetails;
import no.samrad.web.document.Uploads;
import no.samrad.web.faces.Messages;

/** Backs signing/copy.xhtml: the agreement as it was signed. */
@Named
@ViewScoped
public class SignedCopyView implements Serializable {

  @Inject transient SignedCopies copies;
  @Inject transient SigningDoor door;
  @Inject transient Messages messages;

  private long agreement;
  private transient Part file;
  private SigningDetails details;

  public void load() {
    details = door.change(agreement);
  }

  public String save() {
    UploadedFile sent = Uploads.of(file);
    if (sent == null) {
      throw new RuleViolation(DocumentRule.FILE_MISSING);
    }
    copies.add(new AgreementId(agreement), sent);
    messages.afterRedirect("signing.copy.added");
    return "/signing/signing?faces-redirect=true&agreement=" + agreement;
  }

  public int getLargestMegabytes() {
    return UploadLimit.megabytes();
  }

  public long getLargestBytes() {
    return UploadLimit.bytes();
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

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
