package no.samrad.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import no.samrad.shared.PersonId;

/** Somebody took a period a step further, or opened it again. Never changed. */
@Entity
@Table(name = "period_step")
class PeriodStep {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "period_step_id_seq")
  @SequenceGenerator(name = "period_step_id_seq", sequenceName = "period_step_id_seq")
  private Long id;

  @Column(name = "area_id", updatable = false)
  private long areaId;

  @Column(name = "period_id", updatable = false)
  private long periodId;

  @Column(updatable = false)
  private int place;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private PeriodStepKind step;

  @Column(updatable = false)
  private int revision;

  @Column(name = "person_id", updatable = false)
  private long personId;

  @Column(name = "made_on", updatable = false)
  private LocalDate madeOn;

  @Column(name = "made_at", updatable = false)
  private Instant madeAt;

  @Column(updatable = false)
  private String reason;

  protected PeriodStep() {} // JPA

  PeriodStep(ReportingPeriod period, int place, PeriodStepKind step, Taken taken) {
    this.areaId = period.area().value();
    this.periodId = period.id().value();
    this.revision = period.revision();
    this.place = place;
    this.step = step;
    this.personId = taken.by().value();
    this.madeOn = taken.on();
    this.madeAt = taken.at();
    this.reason = taken.reason();
  }

  /**
   * By whom, when and why.
   *
   * @param reason empty where nobody has to say why
   */
  record Taken(PersonId by, LocalDate on, Instant at, String reason) {}
}
