package no.samrad.web.signing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.PartyId;
import no.samrad.document.UploadLimit;
import no.samrad.signing.GivenSignature;
import no.samrad.signing.SignatureMethod;
import no.samrad.signing.SignatureRecording;
import no.samrad.signing.SigningDetails.SignatureRow;
import no.samrad.web.document.Uploads;
import no.samrad.web.faces.Messages;

/** Backs signing/record.xhtml: a signature that was given somewhere else. */
@Named
@ViewScoped
public class SignatureRecordView implements Serializable {

  @Inject transient SignatureRecording recording;
  @Inject transient SigningDoor door;
  @Inject transient Messages messages;

  private long agreement;
  private long party;
  private LocalDate day;
  private SignatureMethod method;
  private String signatory;
  private transient Part file;
  private String note;
  private SignatureRow row;

  /** Shows who is meant to sign, so that only another has to be typed. */
  public void load() {
    row = door.requireRecording(door.today(agreement), party);
    signatory = row.signatory();
  }

  public String save() {
    GivenSignature given = new GivenSignature(day, method, signatory, note);
    recording.record(new AgreementId(agreement), new PartyId(party), given, Uploads.of(file));
    messages.afterRedirect("signing.recorded", row.name(), day);
    return "/signing/signing?faces-redirect=true&agreement=" + agreement;
  }

  /** What a service reports nobody types. */
  public List<SignatureMethod> getMethods() {
    return List.of(SignatureMethod.PAPER, SignatureMethod.EXTERNAL);
  }

  public int getLargestMegabytes() {
    return UploadLimit.megabytes();
  }

  public long getLargestBytes() {
    return UploadLimit.bytes();
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

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public SignatureMethod getMethod() {
    return method;
  }

  public void setMethod(SignatureMethod method) {
    this.method = method;
  }

  public String getSignatory() {
    return signatory;
  }

  public void setSignatory(String signatory) {
    this.signatory = signatory;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
