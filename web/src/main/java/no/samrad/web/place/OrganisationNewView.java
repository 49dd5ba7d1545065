package no.samrad.web.place;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import no.samrad.place.NewOrganisation;
import no.samrad.place.OrganisationEntering;
import no.samrad.place.OrganisationKind;
import no.samrad.web.faces.Messages;

/** Backs place/newOrganisation.xhtml; leads back to the agreement it was needed for. */
@Named
@ViewScoped
public class OrganisationNewView implements Serializable {

  @Inject transient OrganisationEntering entering;
  @Inject transient Messages messages;

  private Long agreement;
  private OrganisationKind kind;
  private String number;
  private String nb;
  private String nn;
  private String en;

  public String save() {
    entering.add(new NewOrganisation(kind, number, nb, nn, en));
    messages.afterRedirect("place.organisation.added", nb);
    return agreement == null
        ? "/agreement/list?faces-redirect=true"
        : "/agreement/addParty?faces-redirect=true&external=true&agreement=" + agreement;
  }

  public List<OrganisationKind> getKinds() {
    return List.of(OrganisationKind.values());
  }

  public Long getAgreement() {
    return agreement;
  }

  public void setAgreement(Long agreement) {
    this.agreement = agreement;
  }

  public OrganisationKind getKind() {
    return kind;
  }

  public void setKind(OrganisationKind kind) {
    this.kind = kind;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getNb() {
    return nb;
  }

  public void setNb(String nb) {
    this.nb = nb;
  }

  public String getNn() {
    return nn;
  }

  public void setNn(String nn) {
    this.nn = nn;
  }

  public String getEn() {
    return en;
  }

  public void setEn(String en) {
    this.en = en;
  }
}
