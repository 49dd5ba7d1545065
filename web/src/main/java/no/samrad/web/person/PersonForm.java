package no.samrad.web.person;

import java.io.Serializable;
import no.samrad.person.PersonProfile;
import no.samrad.shared.PersonId;
import no.samrad.web.faces.Texts;

/** Somebody who is known already, or somebody new: what a form asks about the person. */
public class PersonForm implements Serializable {

  private boolean newcomer;
  private Long person;
  private String givenName;
  private String familyName;
  private String email;
  private String phone = "";

  /** Null for somebody new, and as long as nobody is chosen. */
  public PersonId knownOrNull() {
    return newcomer || person == null ? null : new PersonId(person);
  }

  /** Null for somebody known. Somebody new reads the language of the page. */
  public PersonProfile profileOrNull() {
    return newcomer
        ? new PersonProfile(givenName, familyName, email, phone, Texts.language().getLanguage())
        : null;
  }

  public boolean getNewcomer() {
    return newcomer;
  }

  public void setNewcomer(boolean newcomer) {
    this.newcomer = newcomer;
  }

  public Long getPerson() {
    return person;
  }

  public void setPerson(Long person) {
    this.person = person;
  }

  public String getGivenName() {
    return givenName;
  }

  public void setGivenName(String givenName) {
    this.givenName = givenName;
  }

  public String getFamilyName() {
    return familyName;
  }

  public void setFamilyName(String familyName) {
    this.familyName = familyName;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }
}
