package no.samrad.person;

import java.io.Serializable;

/**
 * What a form says about a person.
 *
 * @param language the language of pages for this person: nb, nn or en
 */
public record PersonProfile(
    String givenName, String familyName, String email, String phone, String language)
    implements Serializable {

  public PersonProfile {
    givenName = givenName == null ? "" : givenName;
    familyName = familyName == null ? "" : familyName;
    email = email == null ? "" : email;
    phone = phone == null ? "" : phone;
    language = language == null ? "nb" : language;
  }
}
