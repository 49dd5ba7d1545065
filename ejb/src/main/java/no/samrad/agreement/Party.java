package no.samrad.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import no.samrad.place.OrganisationId;
import no.samrad.shared.NationalIdentityNumber;
import no.samrad.shared.Period;
import no.samrad.shared.PersonId;
import no.samrad.shared.PlainText;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.UnitId;

/** Somebody's time as party to an agreement. */
@Entity
@Table(name = "agreement_party")
class Party {

  static final int LONGEST_TITLE = 100;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agreement_party_id_seq")
  @SequenceGenerator(name = "agreement_party_id_seq", sequenceName = "agreement_party_id_seq")
  private Long id;

  @Column(name = "area_id", updatable = false)
  private Long areaId;

  @ManyToOne
  @JoinColumn(name = "agreement_id", updatable = false)
  private Agreement agreement;

  @Enumerated(EnumType.STRING)
  private PartyRole role;

  @Column(name = "unit_id", updatable = false)
  private Long unitId;

  @Column(name = "organisation_id", updatable = false)
  private Long organisationId;

  private boolean adopts;

  private boolean signs;

  @Enumerated(EnumType.STRING)
  @Column(name = "deciding_body")
  private DecidingBody decidingBody;

  @Column(name = "contact_id")
  private Long contactId;

  @Column(name = "signatory_id")
  private Long signatoryId;

  @Column(name = "signatory_title")
  private String signatoryTitle = "";

  @Embedded private Period period;

  protected Party() {} // JPA

  Party(Agreement agreement, NewParty wanted) {
    this.agreement = agreement;
    this.areaId = agreement.area().value();
    this.unitId = wanted.unit() == null ? null : Long.valueOf(wanted.unit().value());
    this.organisationId =
        wanted.organisation() == null ? null : Long.valueOf(wanted.organisation().value());
    become(wanted.terms());
  }

  final void become(PartyTerms terms) {
    role = terms.role();
    adopts = terms.adopts();
    signs = terms.signs();
    decidingBody = terms.body();
    period = Period.throughLastDay(terms.from(), terms.lastDay());
  }

  void endOn(LocalDate lastDay) {
    if (period.endedBefore(lastDay.plusDays(1))) {
      throw new RuleViolation(AgreementRule.PARTY_ENDED, period.lastDay().orElseThrow());
    }
    period = period.endingWith(lastDay);
  }

  /** The withdrawal that gave it its last day was taken back. */
  void stayAfter(LocalDate lastDay) {
    if (period.lastDay().filter(lastDay::equals).isPresent()) {
      period = period.endingWith(null);
    }
  }

  void name(PartyPeople people) {
    String title = PlainText.line(people.title());
    if (PlainText.length(title) > LONGEST_TITLE) {
      throw new RuleViolation(AgreementRule.TITLE_TOO_LONG, LONGEST_TITLE);
    }
    NationalIdentityNumber.refuseIn(title);
    contactId = people.contact() == null ? null : Long.valueOf(people.contact().value());
    signatoryId = people.signatory() == null ? null : Long.valueOf(people.signatory().value());
    signatoryTitle = title;
  }

  boolean isSame(NewParty other) {
    return other.unit() != null
        ? other.unit().equals(unit())
        : other.organisation() != null && other.organisation().equals(organisation());
  }

  PartyId id() {
    return new PartyId(id);
  }

  UnitId unit() {
    return unitId == null ? null : new UnitId(unitId);
  }

  OrganisationId organisation() {
    return organisationId == null ? null : new OrganisationId(organisationId);
  }

  PartyTerms terms() {
    return new PartyTerms(
        role,
        adopts,
        signs,
        decidingBody,
        period.firstDay().orElseThrow(),
        period.lastDay().orElse(null));
  }

  PartyPeople people() {
    return new PartyPeople(person(contactId), person(signatoryId), signatoryTitle);
  }

  private static PersonId person(Long id) {
    return id == null ? null : new PersonId(id);
  }

  PartyRole role() {
    return role;
  }

  boolean adopts() {
    return adopts;
  }

  boolean signs() {
    return signs;
  }

  Period period() {
    return period;
  }
}
