package no.samrad.area;

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
import java.util.List;
import no.samrad.shared.Period;
import no.samrad.shared.RuleViolation;

/** A phase of an area's life. */
@Entity
@Table(name = "area_phase")
class PhaseTerm implements Term {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "area_phase_id_seq")
  @SequenceGenerator(name = "area_phase_id_seq", sequenceName = "area_phase_id_seq")
  private Long id;

  @ManyToOne
  @JoinColumn(name = "area_id", updatable = false)
  private Area area;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private AreaPhase phase;

  @Embedded private Period period;

  private String reason;

  protected PhaseTerm() {} // JPA

  PhaseTerm(Area area, AreaPhase phase, LocalDate from, String reason) {
    this.area = area;
    this.phase = phase;
    this.period = Period.startingOn(from);
    this.reason = reason;
  }

  /** The other phase may follow on this one, on that day. */
  void requireMayBecome(AreaPhase wanted, LocalDate from) {
    if (phase == AreaPhase.CLOSED) {
      throw new RuleViolation(AreaRule.AREA_IS_CLOSED, firstDay().minusDays(1));
    }
    if (!phase.mayBecome(wanted)) {
      throw new RuleViolation(
          AreaRule.TRANSITION_NOT_ALLOWED, phase, wanted, List.copyOf(phase.next()));
    }
    if (!from.isAfter(firstDay())) {
      throw new RuleViolation(AreaRule.PHASE_BEGAN, phase, firstDay());
    }
  }

  PhaseTermId id() {
    return new PhaseTermId(id);
  }

  AreaPhase phase() {
    return phase;
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
