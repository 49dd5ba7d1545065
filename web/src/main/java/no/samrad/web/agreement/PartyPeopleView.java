package no.samrad.web.agreement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import no.samrad.agreement.AgreementParties;
import no.samrad.agreement.PartyPeople;
import no.samrad.agreement.PartyRow;
import no.samrad.profile.KnownPerson;
import no.samrad.profile.ProfileQueries;
import no.samrad.shared.PersonId;

/** Backs agreement/partyPeople.xhtml: whom to call, and who signs. */
@Named
@ViewScoped
public class PartyPeopleView implements Serializable {

  @Inject transient AgreementParties parties;
  @Inject transient ProfileQueries profiles;
  @Inject transient AgreementDoor door;

  private final AgreementChange change = new AgreementChange();
  private Long contact;
  private Long signatory;
  private String title;
  private List<KnownPerson> known;

  public void load() {
    door.open(change);
    PartyRow row = change.getPartyRow();
    contact = row.contact() == null ? null : row.contact().person().value();
    signatory = row.signatory() == null ? null : row.signatory().person().value();
    title = row.signatoryTitle();
    known = profiles.known(change.getDetails().row().area());
  }

  public String save() {
    PartyPeople people = new PartyPeople(person(contact), person(signatory), title);
    String name = change.getPartyRow().name();
    return door.save(
        change,
        () -> parties.name(change.id(), change.version(), change.partyId(), people),
        "agreement.party.named",
        name);
  }

  private static PersonId person(Long id) {
    return id == null ? null : new PersonId(id);
  }

  public List<KnownPerson> getKnown() {
    return known;
  }

  public AgreementChange getChange() {
    return change;
  }

  public Long getContact() {
    return contact;
  }

  public void setContact(Long contact) {
    this.contact = contact;
  }

  public Long getSignatory() {
    return signatory;
  }

  public void setSignatory(Long signatory) {
    this.signatory = signatory;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }
}
