package no.samrad.web.obligation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.PartyId;
import no.samrad.obligation.EvidenceKind;
import no.samrad.obligation.NewObligation;
import no.samrad.obligation.ObligationDetails;
import no.samrad.obligation.ObligationKeeping;
import no.samrad.obligation.Rhythm;
import no.samrad.web.faces.Messages;

/** Backs obligation/add.xhtml. */
@Named
@ViewScoped
public class ObligationAddView implements Serializable {

  @Inject transient ObligationKeeping keeping;
  @Inject transient ObligationDoor door;
  @Inject transient Messages messages;

  private long agreement;
  private Long party;
  private String owner;
  private String title;
  private String details;
  private Rhythm rhythm;
  private EvidenceKind evidence;
  private LocalDate firstDue;
  private LocalDate lastDue;
  private ObligationDetails open;

  public void load() {
    open = door.change(agreement);
  }

  public String save() {
    PartyId who = party == null ? null : new PartyId(party);
    keeping.add(
        new AgreementId(agreement),
        new NewObligation(who, owner, 0, title, details, rhythm, evidence, firstDue, lastDue));
    messages.afterRedirect("obligation.added", title);
    return "/obligation/obligations?faces-redirect=true&agreement=" + agreement;
  }

  public List<Rhythm> getRhythms() {
    return List.of(Rhythm.values());
  }

  public List<EvidenceKind> getEvidences() {
    return List.of(EvidenceKind.values());
  }

  public long getAgreement() {
    return agreement;
  }

  public void setAgreement(long agreement) {
    this.agreement = agreement;
  }

  public Long getParty() {
    return party;
  }

  public void setParty(Long party) {
    this.party = party;
  }

  public String getOwner() {
    return owner;
  }

  public void setOwner(String owner) {
    this.owner = owner;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getDetails() {
    return details;
  }

  public void setDetails(String details) {
    this.details = details;
  }

  public Rhythm getRhythm() {
    return rhythm;
  }

  public void setRhythm(Rhythm rhythm) {
    this.rhythm = rhythm;
  }

  public EvidenceKind getEvidence() {
    return evidence;
  }

  public void setEvidence(EvidenceKind evidence) {
    this.evidence = evidence;
  }

  public LocalDate getFirstDue() {
    return firstDue;
  }

  public void setFirstDue(LocalDate firstDue) {
    this.firstDue = firstDue;
  }

  public LocalDate getLastDue() {
    return lastDue;
  }

  public void setLastDue(LocalDate lastDue) {
    this.lastDue = lastDue;
  }

  public ObligationDetails getOpen() {
    return open;
  }
}
