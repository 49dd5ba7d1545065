package no.samrad.web.signing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import no.samrad.agreement.AgreementId;
import no.samrad.document.DocumentId;
import no.samrad.document.DocumentRule;
import no.samrad.document.UploadLimit;
import no.samrad.document.UploadedFile;
import no.samrad.shared.RuleViolation;
import no.samrad.signing.AgreementAttachments;
import no.samrad.signing.SigningDetails;
import no.samrad.web.document.Uploads;
import no.samrad.web.faces.Messages;

/** Backs signing/attachments.xhtml: the files of the draft, in order. */
@Named
@ViewScoped
public class AttachmentsView implements Serializable {

  @Inject transient AgreementAttachments attachments;
  @Inject transient SigningDoor door;
  @Inject transient Messages messages;

  private long agreement;
  private String title;
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
    attachments.add(new AgreementId(agreement), title, sent);
    messages.afterRedirect("signing.attachment.added", title);
    return here();
  }

  public String moveUp(long document) {
    attachments.moveUp(new AgreementId(agreement), new DocumentId(document));
    return here();
  }

  public String remove(long document, String called) {
    attachments.remove(new AgreementId(agreement), new DocumentId(document));
    messages.afterRedirect("signing.attachment.removed", called);
    return here();
  }

  private String here() {
    return "/signing/attachments?faces-redirect=true&agreement=" + agreement;
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

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
