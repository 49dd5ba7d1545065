package no.samrad.profile;

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
import no.samrad.shared.Period;
import no.samrad.shared.PersonId;
import no.samrad.shared.RuleViolation;

/** A person to turn to about something, for a time. */
@Entity
@Table(name = "area_contact")
class ContactTerm {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "area_contact_id_seq")
  @SequenceGenerator(name = "area_contact_id_seq", sequenceName = "area_contact_id_seq")
  private Long id;

  @ManyToOne
  @JoinColumn(name = "area_id", updatable = false)
  private AreaProfile profile;

  @Column(name = "person_id", updatable = false)
  private Long personId;

  @Enumerated(EnumType.STRING)
  private ContactFunction function;

  @Embedded private Period period;

  protected ContactTerm() {} // JPA

  ContactTerm(AreaProfile profile, PersonId person, ContactFunction function, Period period) {
    this.profile = profile;
    this.personId = person.value();
    become(function, period);
  }

  final void become(ContactFunction wanted, Period during) {
    function = wanted;
    period = during;
  }

  void endOn(LocalDate lastDay) {
    if (period.endedBefore(lastDay.plusDays(1))) {
      throw new RuleViolation(ProfileRule.ALREADY_ENDED, period.lastDay().orElseThrow());
    }
    period = period.endingWith(lastDay);
  }

  /** Nobody is contact for the same twice on a day. */
  void requireNoOverlap(PersonId person, ContactFunction wanted, Period during) {
    if (!person().equals(person) || function != wanted || !period.overlaps(during)) {
      return;
    }
    LocalDate first = period.firstDay().orElseThrow();
    throw period
        .lastDay()
        .map(last -> new RuleViolation(ProfileRule.ALREADY_A_CONTACT_UNTIL, first, last))
        .orElseGet(() -> new RuleViolation(ProfileRule.ALREADY_A_CONTACT, first));
  }

  ContactId id() {
    return new ContactId(id);
  }

  PersonId person() {
    return new PersonId(personId);
  }

  ContactFunction function() {
    return function;
  }

  Period period() {
    return period;
  }
}
