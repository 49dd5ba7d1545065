package no.samrad.web.agreement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import no.samrad.agreement.AgreementParties;
import no.samrad.agreement.DecidingBody;
import no.samrad.agreement.PartyRole;

/** Backs agreement/endParty.xhtml, correctParty.xhtml and removeParty.xhtml. */
@Named
@ViewScoped
public class PartyEditView implements Serializable {

  @Inject transient AgreementParties parties;
  @Inject transient AgreementTypes types;
  @Inject transient AgreementDoor door;

  private final AgreementChange change = new AgreementChange();
  private final PartyForm form = new PartyForm();
  private List<PartyRole> roles;

  public void load() {
    door.open(change);
    form.show(change.getPartyRow());
    roles = types.roles(change.getDetails().row().type());
  }

  public String end() {
    String name = change.getPartyRow().name();
    return door.save(
        change,
        () ->
            parties.end(
                change.id(),
                change.version(),
                change.partyId(),
                change.getDay(),
                change.getReason()),
        "agreement.party.ended",
        name,
        change.getDay());
  }

  public String correct() {
    String name = change.getPartyRow().name();
    return door.save(
        change,
        () ->
            parties.correct(
                change.id(), change.version(), change.partyId(), form.terms(), change.getReason()),
        "agreement.party.corrected",
        name);
  }

  public String remove() {
    String name = change.getPartyRow().name();
    return door.save(
        change,
        () -> parties.remove(change.id(), change.version(), change.partyId(), change.getReason()),
        "agreement.party.removed",
        name);
  }

  public List<DecidingBody> getBodies() {
    return List.of(DecidingBody.values());
  }

  public List<PartyRole> getRoles() {
    return roles;
  }

  public AgreementChange getChange() {
    return change;
  }

  public PartyForm getForm() {
    return form;
  }
}
