package no.samrad.area;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import no.samrad.place.UnitFacts;
import no.samrad.shared.Period;
import no.samrad.shared.Reason;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.UnitId;

/** The time a unit is host of an area. */
@Entity
@Table(name = "host_term")
class HostTerm implements Term {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "host_term_id_seq")
  @SequenceGenerator(name = "host_term_id_seq", sequenceName = "host_term_id_seq")
  private Long id;

  @ManyToOne
  @JoinColumn(name = "area_id", updatable = false)
  private Area area;

  @Column(name = "unit_id")
  private Long unitId;

  @Embedded private Period period;

  private boolean assumed;

  @Embedded private Grounds grounds = Grounds.untold();

  protected HostTerm() {} // JPA

  HostTerm(Area area, UnitId unit, Period period, boolean assumed) {
    this.area = area;
    this.unitId = unit.value();
    this.period = period;
    this.assumed = assumed;
  }

  void holdsBecause(Reason why) {
    grounds = grounds.because(why);
  }

  void wasCorrected(Reason why) {
    grounds = grounds.corrected(why);
  }

  /** Somebody else is host afterwards. */
  void endOn(LocalDate lastDay) {
    period = period.endingWith(lastDay);
  }

  boolean isAssumed() {
    return assumed;
  }

  /** Nobody takes over from themselves, nor on the day another does. */
  void requireRoomFor(UnitFacts newcomer, LocalDate from) {
    if (unit().equals(newcomer.id())) {
      throw new RuleViolation(AreaRule.HOST_ALREADY, newcomer.name(), firstDay());
    }
    if (begins(from)) {
      throw new RuleViolation(AreaRule.HOST_BEGINS_THAT_DAY, from);
    }
  }

  /** Whoever says so knows it. */
  void isHeldBy(UnitId unit) {
    unitId = unit.value();
    assumed = false;
  }

  boolean isHeldAsBy(HostTerm other) {
    return unitId.equals(other.unitId);
  }

  void confirm(Reason source) {
    if (!assumed) {
      throw new RuleViolation(AreaRule.ALREADY_CONFIRMED);
    }
    assumed = false;
    holdsBecause(source);
  }

  HostTermId id() {
    return new HostTermId(id);
  }

  UnitId unit() {
    return new UnitId(unitId);
  }

  @Override
  public Period period() {
    return period;
  }

  @Override
  public void runs(Period days) {
    period = days;
  }
}
