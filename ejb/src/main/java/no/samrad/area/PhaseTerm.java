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
import no.samrad.shared.Period;

/** A phase of an area's life. */
@Entity
@Table(name = "area_phase")
class PhaseTerm {

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

  /** The next phase starts on the day. */
  void endBefore(LocalDate day) {
    period = period.endingWith(day.minusDays(1));
  }

  AreaPhase phase() {
    return phase;
  }

  Period period() {
    return period;
  }
}
