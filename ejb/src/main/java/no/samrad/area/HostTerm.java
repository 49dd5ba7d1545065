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
import no.samrad.shared.Period;
import no.samrad.shared.UnitId;

/** The time a unit is host of an area. */
@Entity
@Table(name = "host_term")
class HostTerm {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "host_term_id_seq")
  @SequenceGenerator(name = "host_term_id_seq", sequenceName = "host_term_id_seq")
  private Long id;

  @ManyToOne
  @JoinColumn(name = "area_id", updatable = false)
  private Area area;

  @Column(name = "unit_id", updatable = false)
  private Long unitId;

  @Embedded private Period period;

  private boolean assumed;

  protected HostTerm() {} // JPA

  HostTerm(Area area, UnitId unit, Period period, boolean assumed) {
    this.area = area;
    this.unitId = unit.value();
    this.period = period;
    this.assumed = assumed;
  }

  /** Somebody else is host afterwards. */
  void endOn(LocalDate lastDay) {
    period = period.endingWith(lastDay);
  }

  boolean isAssumed() {
    return assumed;
  }

  UnitId unit() {
    return new UnitId(unitId);
  }

  Period period() {
    return period;
  }
}
