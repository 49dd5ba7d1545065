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
import no.samrad.shared.RuleViolation;
import no.samrad.shared.UnitId;

/** A unit's part in an area, for a time. */
@Entity
@Table(name = "membership")
class Membership implements Term {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "membership_id_seq")
  @SequenceGenerator(name = "membership_id_seq", sequenceName = "membership_id_seq")
  private Long id;

  @ManyToOne
  @JoinColumn(name = "area_id", updatable = false)
  private Area area;

  @Column(name = "unit_id", updatable = false)
  private Long unitId;

  @Embedded private Period period;

  /** Why it may run beside a membership in another area; empty: it may not. */
  @Column(name = "allowed_because", updatable = false)
  private String allowedBecause;

  protected Membership() {} // JPA

  Membership(Area area, UnitId unit, Period period, String allowedBecause) {
    this.area = area;
    this.unitId = unit.value();
    this.period = period;
    this.allowedBecause = allowedBecause;
  }

  /** The days were entered wrongly. */
  void correct(Period right) {
    period = right;
  }

  void endOn(LocalDate lastDay) {
    LocalDate first = period.firstDay().orElseThrow();
    if (lastDay.isBefore(first)) {
      throw new RuleViolation(AreaRule.END_BEFORE_START, first);
    }
    period = period.endingWith(lastDay);
  }

  /** The unit does not take part twice on a day. */
  void requireNoOverlap(UnitFacts newcomer, Period wanted) {
    if (!unit().equals(newcomer.id()) || !period.overlaps(wanted)) {
      return;
    }
    String name = newcomer.name();
    LocalDate first = period.firstDay().orElseThrow();
    throw period
        .lastDay()
        .map(last -> new RuleViolation(AreaRule.ALREADY_A_MEMBER_UNTIL, name, first, last))
        .orElseGet(() -> new RuleViolation(AreaRule.ALREADY_A_MEMBER, name, first));
  }

  boolean mayRunBesideAnother() {
    return !allowedBecause.isEmpty();
  }

  Area area() {
    return area;
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

  MembershipId id() {
    return new MembershipId(id);
  }
}
