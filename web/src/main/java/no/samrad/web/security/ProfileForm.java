package no.samrad.web.security;

import java.io.Serializable;
import no.samrad.person.PersonProfile;

/** The fields about a person, on the pages that enter and change one. */
public class ProfileForm implements Serializable {

  private String givenName;
  private String familyName;
  private String email;
  private String phone;
  private String language = "nb";

  void show(PersonProfile profile) {
    givenName = profile.givenName();
    familyName = profile.familyName();
    email = profile.email();
    phone = profile.phone();
    language = profile.language();
  }

  PersonProfile toProfile() {
    return new PersonProfile(givenName, familyName, email, phone, language);
  }

  public String getName() {
    return givenName + " " + familyName;
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

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }
}
