package no.samrad.web.agreement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import no.samrad.agreement.AgreementParties;
import no.samrad.agreement.DecidingBody;
import no.samrad.agreement.NewParty;
import no.samrad.agreement.PartyRole;
import no.samrad.place.OrganisationId;
import no.samrad.place.OrganisationQueries;
import no.samrad.place.OrganisationRow;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;
import no.samrad.web.place.PickedUnit;

/** Backs agreement/addParty.xhtml: a municipality or district, or an organisation. */
@Named
@ViewScoped
public class PartyAddView implements Serializable {

  @Inject transient AgreementParties parties;
  @Inject transient OrganisationQueries organisationQueries;
  @Inject transient AgreementTypes types;
  @Inject transient AgreementDoor door;
  @Inject transient Frame frame;

  private final AgreementChange change = new AgreementChange();
  private final PartyForm form = new PartyForm();
  private boolean external;
  private PickedUnit unit;
  private Long organisation;
  private List<PartyRole> roles;
  private List<OrganisationRow> organisations = List.of();

  public void load() {
    door.open(change);
    roles = types.roles(change.getDetails().row().type());
    form.setAdopts(change.getDetails().adoptable() && !external);
    form.setBody(external ? DecidingBody.BOARD : DecidingBody.MUNICIPAL_COUNCIL);
    form.setFrom(frame.getToday());
    if (external) {
      organisations = organisationQueries.all(frame.getToday(), PageLanguage.now());
    }
  }

  public String save() {
    OrganisationId chosen =
        external && organisation != null ? new OrganisationId(organisation) : null;
    NewParty wanted =
        new NewParty(external || unit == null ? null : unit.unitId(), chosen, form.terms());
    return door.save(
        change,
        () -> parties.add(change.id(), change.version(), wanted),
        "agreement.party.added",
        name(chosen));
  }

  private String name(OrganisationId chosen) {
    if (unit != null && !external) {
      return unit.name();
    }
    return organisations.stream()
        .filter(each -> each.id().equals(chosen))
        .map(OrganisationRow::name)
        .findFirst()
        .orElse("");
  }

  public List<DecidingBody> getBodies() {
    return List.of(DecidingBody.values());
  }

  public List<PartyRole> getRoles() {
    return roles;
  }

  public List<OrganisationRow> getOrganisations() {
    return organisations;
  }

  public AgreementChange getChange() {
    return change;
  }

  public PartyForm getForm() {
    return form;
  }

  public boolean isExternal() {
    return external;
  }

  public void setExternal(boolean external) {
    this.external = external;
  }

  public PickedUnit getUnit() {
    return unit;
  }

  public void setUnit(PickedUnit unit) {
    this.unit = unit;
  }

  public Long getOrganisation() {
    return organisation;
  }

  public void setOrganisation(Long organisation) {
    this.organisation = organisation;
  }
}
