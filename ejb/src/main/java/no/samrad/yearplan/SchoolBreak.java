package no.samrad.yearplan;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import no.samrad.shared.AreaId;
import no.samrad.shared.Period;

/** A time in which schools of an area are closed. Entered, and taken out again; never changed. */
@Entity
@Table(name = "nfp_school_break")
class SchoolBreak {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nfp_school_break_id_seq")
  @SequenceGenerator(name = "nfp_school_break_id_seq", sequenceName = "nfp_school_break_id_seq")
  private Long id;

  @Column(name = "area_id", updatable = false)
  private Long areaId;

  @Column(updatable = false)
  private String name;

  @Embedded private Period period;

  protected SchoolBreak() {} // JPA

  SchoolBreak(AreaId area, String name, Period period) {
    this.areaId = area.value();
    this.name = name;
    this.period = period;
  }

  SchoolTime time() {
    return new SchoolTime(name, period.firstDay().orElseThrow(), period.lastDay().orElseThrow());
  }

  AreaId area() {
    return new AreaId(areaId);
  }

  SchoolBreakId id() {
    return new SchoolBreakId(id);
  }
}
