package no.samrad.council;

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
import java.util.Objects;
import no.samrad.security.Grant;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.Period;
import no.samrad.shared.PersonId;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.UnitId;

/** A person's time in an NFP council, in one function and for one unit. */
@Entity
@Table(name = "nfp_council_seat")
class Seat {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nfp_council_seat_id_seq")
  @SequenceGenerator(name = "nfp_council_seat_id_seq", sequenceName = "nfp_council_seat_id_seq")
  private Long id;

  @ManyToOne
  @JoinColumn(name = "council_id", updatable = false)
  private NfpCouncil council;

  @Column(name = "area_id", updatable = false)
  private Long areaId;

  @Column(name = "person_id", updatable = false)
  private Long personId;

  @Enumerated(EnumType.STRING)
  private SeatFunction function;

  @Column(name = "unit_id")
  private Long unitId;

  @Column(name = "substitute_for")
  private Long substituteFor;

  /** The database refuses two such on one day. */
  private boolean sole;

  @Embedded private Period period;

  protected Seat() {} // JPA

  Seat(NfpCouncil council, PersonId person) {
    this.council = council;
    this.areaId = council.area().value();
    this.personId = person.value();
  }

  void become(SeatDuty duty, Period during, DutyForces forces) {
    function = duty.function();
    unitId = duty.unit() == null ? null : duty.unit().value();
    substituteFor = duty.substituteFor() == null ? null : duty.substituteFor().value();
    sole = forces.allowsOnlyOneAtTheEndOf(function, during);
    period = during;
  }

  /** Its unit is a member of the area on these of its days, or its council lasts so long. */
  void moveTo(Period during) {
    period = during;
  }

  void endOn(LocalDate lastDay) {
    if (period.endedBefore(lastDay.plusDays(1))) {
      throw new RuleViolation(CouncilRule.ALREADY_ENDED, period.lastDay().orElseThrow());
    }
    period = period.endingWith(lastDay);
  }

  /** One that is not kept yet is none that anybody asks for. */
  boolean is(SeatId wanted) {
    return id != null && id().equals(wanted);
  }

  boolean isOf(PersonId person, UnitId unit) {
    return person().equals(person) && Objects.equals(unit(), unit);
  }

  boolean isSubstituteFor(Seat other) {
    return substituteFor != null && other.is(substituteFor());
  }

  /** What whoever sits here may do, on exactly the days of the seat. */
  Grant right() {
    String role = function.isForUnit() ? Role.COUNCIL_MEMBER : Role.COUNCIL_SECRETARY;
    return new Grant(
        role,
        new AreaId(areaId),
        unit(),
        period.firstDay().orElseThrow(),
        period.lastDay().orElse(null),
        "");
  }

  SeatId id() {
    return new SeatId(id);
  }

  PersonId person() {
    return new PersonId(personId);
  }

  SeatFunction function() {
    return function;
  }

  /** Null for the secretary. */
  UnitId unit() {
    return unitId == null ? null : new UnitId(unitId);
  }

  /** Null when it is in nobody's place. */
  SeatId substituteFor() {
    return substituteFor == null ? null : new SeatId(substituteFor);
  }

  Period period() {
    return period;
  }
}
