package no.samrad.web.obligation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.PartyId;
import no.samrad.obligation.DeviationHandling;
import no.samrad.obligation.DeviationKind;
import no.samrad.obligation.NewDeviation;
import no.samrad.obligation.ObligationDetails;
import no.samrad.web.faces.Messages;

/** Backs obligation/addDeviation.xhtml. */
@Named
@ViewScoped
public class DeviationAddView implements Serializable {

  @Inject transient DeviationHandling handling;
  @Inject transient ObligationDoor door;
  @Inject transient Messages messages;

  private long agreement;
  private DeviationKind kind;
  private Long party;
  private Long other;
  private String description;
  private LocalDate openedOn;
  private ObligationDetails open;

  public void load() {
    open = door.change(agreement);
  }

  public String save() {
    PartyId one = party == null ? null : new PartyId(party);
    PartyId two = other == null ? null : new PartyId(other);
    handling.open(
        new AgreementId(agreement), new NewDeviation(kind, one, two, description, openedOn));
    messages.afterRedirect("obligation.deviation.added");
    return "/obligation/obligations?faces-redirect=true&agreement=" + agreement;
  }

  public List<DeviationKind> getKinds() {
    return List.of(DeviationKind.values());
  }

  public long getAgreement() {
    return agreement;
  }

  public void setAgreement(long agreement) {
    this.agreement = agreement;
  }

  public DeviationKind getKind() {
    return kind;
  }

  public void setKind(DeviationKind kind) {
    this.kind = kind;
  }

  public Long getParty() {
    return party;
  }

  public void setParty(Long party) {
    this.party = party;
  }

  public Long getOther() {
    return other;
  }

  public void setOther(Long other) {
    this.other = other;
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }

  public LocalDate getOpenedOn() {
    return openedOn;
  }

  public void setOpenedOn(LocalDate openedOn) {
    this.openedOn = openedOn;
  }

  public ObligationDetails getOpen() {
    return open;
  }
}
