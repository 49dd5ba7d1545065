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
import no.samrad.shared.Period;

/** How a rule of a type of councils holds, for a time. */
@Entity
@Table(name = "nfp_duty_force")
class DutyTerm {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nfp_duty_force_id_seq")
  @SequenceGenerator(name = "nfp_duty_force_id_seq", sequenceName = "nfp_duty_force_id_seq")
  private Long id;

  @ManyToOne
  @JoinColumn(name = "duty_id", updatable = false)
  private StatedDuty duty;

  @Enumerated(EnumType.STRING)
  @Column(name = "force")
  private DutyForce force;

  @Embedded private Period period;

  protected DutyTerm() {} // JPA

  DutyTerm(StatedDuty duty, DutyForce force, Period period) {
    this.duty = duty;
    this.force = force;
    this.period = period;
  }

  boolean startsOn(LocalDate day) {
    return period().firstDay().map(day::equals).orElse(false);
  }

  void become(DutyForce wanted) {
    force = wanted;
  }

  /** Another force holds from the day; the days it has had until then. */
  Period endBefore(LocalDate day) {
    Period before = period();
    period = before.endingWith(day.minusDays(1));
    return before;
  }

  DutyForces.Term term() {
    return new DutyForces.Term(duty.duty(), force, period());
  }

  DutyForce force() {
    return force;
  }

  /** Where both days are absent, there is no period to be read. */
  Period period() {
    return period == null ? Period.throughLastDay(null, null) : period;
  }
}
