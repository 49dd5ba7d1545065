package no.samrad.web.obligation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.document.UploadLimit;
import no.samrad.obligation.Completion;
import no.samrad.obligation.ObligationId;
import no.samrad.obligation.ObligationKeeping;
import no.samrad.obligation.ObligationRow;
import no.samrad.web.document.Uploads;
import no.samrad.web.faces.Messages;

/** Backs obligation/complete.xhtml: the oldest day that is not done. */
@Named
@ViewScoped
public class ObligationCompleteView implements Serializable {

  @Inject transient ObligationKeeping keeping;
  @Inject transient ObligationDoor door;
  @Inject transient Messages messages;

  private long agreement;
  private long obligation;
  private LocalDate doneOn;
  private String note;
  private String reason;
  private transient Part file;
  private ObligationRow row;

  public void load() {
    row = ObligationDoor.requireOpen(door.change(agreement), obligation);
  }

  public String save() {
    Completion done = new Completion(row.dueOn(), doneOn, note, reason);
    keeping.complete(new ObligationId(obligation), done, Uploads.of(file));
    messages.afterRedirect("obligation.completed", row.title(), row.dueOn());
    return "/obligation/obligations?faces-redirect=true&agreement=" + agreement;
  }

  public int getLargestMegabytes() {
    return UploadLimit.megabytes();
  }

  public long getLargestBytes() {
    return UploadLimit.bytes();
  }

  public long getAgreement() {
    return agreement;
  }

  public void setAgreement(long agreement) {
    this.agreement = agreement;
  }

  public long getObligation() {
    return obligation;
  }

  public void setObligation(long obligation) {
    this.obligation = obligation;
  }

  public LocalDate getDoneOn() {
    return doneOn;
  }

  public void setDoneOn(LocalDate doneOn) {
    this.doneOn = doneOn;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public ObligationRow getRow() {
    return row;
  }
}
