package no.samrad.profile;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.NotFound;
import no.samrad.shared.Period;
import no.samrad.shared.PersonId;
import no.samrad.shared.RuleViolation;

/**
 * What an area says about itself. Comes into being with the first change and is never taken away;
 * office and share hold from a day until the next is known, contacts come and go.
 */
@Entity
@Table(name = "area_profile")
class AreaProfile {

  @Id
  @Column(name = "area_id")
  private Long areaId;

  @Version private long version;

  @OneToMany(mappedBy = "profile", cascade = CascadeType.PERSIST)
  private List<OfficeTerm> offices = new ArrayList<>();

  @OneToMany(mappedBy = "profile", cascade = CascadeType.PERSIST)
  private List<ContactTerm> contacts = new ArrayList<>();

  @OneToMany(mappedBy = "profile", cascade = CascadeType.PERSIST)
  private List<ShareTerm> shares = new ArrayList<>();

  protected AreaProfile() {} // JPA

  /** Nobody has changed it since the version was read. */
  boolean isAt(long seenVersion) {
    return version == seenVersion;
  }

  /** The office known to hold from just that day, if there is one: changing it is a correction. */
  Optional<OfficeTerm> officeFrom(LocalDate day) {
    return offices.stream().filter(each -> each.startsOn(day)).findFirst();
  }

  Optional<OfficeTerm> officeOn(LocalDate day) {
    return offices.stream().filter(each -> each.period().includes(day)).findFirst();
  }

  Period makeRoomForOffice(LocalDate from) {
    return Term.makeRoom(offices, from);
  }

  void move(OfficeAddress office, Period period) {
    offices.add(new OfficeTerm(this, office, period));
  }

  /** The share known to hold from just that day, if there is one: setting it is a correction. */
  Optional<ShareTerm> shareFrom(LocalDate day) {
    return shares.stream().filter(each -> each.startsOn(day)).findFirst();
  }

  Optional<ShareTerm> shareOn(LocalDate day) {
    return shares.stream().filter(each -> each.period().includes(day)).findFirst();
  }

  Period makeRoomForShare(LocalDate from) {
    return Term.makeRoom(shares, from);
  }

  ShareTerm reckonWith(Period period) {
    ShareTerm share = new ShareTerm(this, period);
    shares.add(share);
    return share;
  }

  ContactTerm appoint(PersonId person, ContactFunction function, Period period) {
    requireFunction(function);
    contacts.forEach(each -> each.requireNoOverlap(person, function, period));
    ContactTerm contact = new ContactTerm(this, person, function, period);
    contacts.add(contact);
    return contact;
  }

  void correct(ContactTerm contact, ContactFunction function, Period period) {
    requireFunction(function);
    contacts.stream()
        .filter(each -> !each.equals(contact))
        .forEach(each -> each.requireNoOverlap(contact.person(), function, period));
    contact.become(function, period);
  }

  ContactTerm requireContact(ContactId wanted) {
    return contacts.stream()
        .filter(each -> each.id().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new NotFound(wanted));
  }

  private static void requireFunction(ContactFunction function) {
    if (function == null) {
      throw new RuleViolation(ProfileRule.FUNCTION_MISSING);
    }
  }
}
