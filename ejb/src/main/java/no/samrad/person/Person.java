package no.samrad.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import no.samrad.shared.NationalIdentityNumber;
import no.samrad.shared.PersonId;
import no.samrad.shared.PlainText;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.StaleData;

/** Somebody the organisation works with. Holds no national identity number and never will. */
@Entity
@Table(name = "person")
class Person {

  private static final int LONGEST_NAME = 100;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_id_seq")
  @SequenceGenerator(name = "person_id_seq", sequenceName = "person_id_seq")
  private Long id;

  @Version private long version;

  @Column(name = "given_name")
  private String givenName;

  @Column(name = "family_name")
  private String familyName;

  private String email;
  private String phone;
  private String language;

  protected Person() {} // JPA

  Person(PersonProfile profile) {
    accept(profile);
  }

  void change(PersonProfile profile, long seenVersion) {
    if (seenVersion != version) {
      throw new StaleData(id());
    }
    accept(profile);
  }

  private void accept(PersonProfile profile) {
    givenName = requireName(profile.givenName());
    familyName = requireName(profile.familyName());
    email = requireEmail(profile.email());
    phone = PlainText.line(profile.phone());
    NationalIdentityNumber.refuseIn(phone);
    language = profile.language();
  }

  private static String requireName(String name) {
    String line = PlainText.line(name);
    if (line.isEmpty()) {
      throw new RuleViolation(PersonRule.NAME_MISSING);
    }
    if (PlainText.length(line) > LONGEST_NAME) {
      throw new RuleViolation(PersonRule.NAME_TOO_LONG, LONGEST_NAME);
    }
    NationalIdentityNumber.refuseIn(line);
    return line;
  }

  private static String requireEmail(String email) {
    String line = PlainText.line(email);
    NationalIdentityNumber.refuseIn(line);
    if (!line.isEmpty() && !line.matches("[^\\s@<>\"]{1,64}@[^\\s@<>\"]{1,190}")) {
      throw new RuleViolation(PersonRule.NOT_AN_EMAIL_ADDRESS, line);
    }
    return line;
  }

  PersonId id() {
    return new PersonId(id);
  }
}
