package no.samrad.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import no.samrad.indicator.FigureSpan;
import no.samrad.shared.AreaId;
import no.samrad.shared.Period;
import no.samrad.shared.PersonId;
import no.samrad.shared.RuleViolation;

/**
 * The time a set of figures is about. Open until its team submits it; approved by somebody else
 * than who submitted it, then locked. Opened again it gets another revision, and what was submitted
 * before stays as it was.
 */
@Entity
@Table(name = "reporting_period")
class ReportingPeriod {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reporting_period_id_seq")
  @SequenceGenerator(name = "reporting_period_id_seq", sequenceName = "reporting_period_id_seq")
  private Long id;

  @Version private long version;

  @Column(name = "area_id", updatable = false)
  private long areaId;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private PeriodKind kind;

  @Embedded private Period days;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  private PeriodState state;

  private int revision;

  protected ReportingPeriod() {} // JPA

  ReportingPeriod(AreaId area, PeriodKind kind, LocalDate firstDay, LocalDate dueOn) {
    if (kind == null) {
      throw new RuleViolation(ReportingRule.KIND_MISSING);
    }
    if (!kind.beginsOn(firstDay)) {
      throw new RuleViolation(ReportingRule.NOT_A_FIRST_DAY, kind.firstDay(firstDay));
    }
    LocalDate lastDay = kind.lastDay(firstDay);
    if (!dueOn.isAfter(lastDay)) {
      throw new RuleViolation(ReportingRule.DUE_BEFORE_END, lastDay);
    }
    this.areaId = area.value();
    this.kind = kind;
    this.days = Period.throughLastDay(firstDay, lastDay);
    this.dueOn = dueOn;
    this.state = PeriodState.OPEN;
    this.revision = 1;
  }

  /** Nobody has changed it since the version was read. */
  boolean isAt(long seenVersion) {
    return version == seenVersion;
  }

  void requireOpen() {
    if (state != PeriodState.OPEN) {
      throw new RuleViolation(ReportingRule.NOT_OPEN);
    }
  }

  /**
   * Its team is done with it.
   *
   * @param unexplained how many red figures nobody has explained
   */
  void submit(LocalDate today, long unexplained) {
    requireOpen();
    if (!days.endedBefore(today)) {
      throw new RuleViolation(ReportingRule.NOT_OVER, span().lastDay());
    }
    if (unexplained > 0) {
      throw new RuleViolation(ReportingRule.EXPLANATION_MISSING, unexplained);
    }
    state = PeriodState.SUBMITTED;
  }

  void approve(PersonId approver, PersonId submitter) {
    if (state != PeriodState.SUBMITTED) {
      throw new RuleViolation(ReportingRule.NOT_SUBMITTED);
    }
    if (approver.equals(submitter)) {
      throw new RuleViolation(ReportingRule.SAME_PERSON);
    }
    state = PeriodState.APPROVED;
  }

  void lock() {
    if (state != PeriodState.APPROVED) {
      throw new RuleViolation(ReportingRule.NOT_APPROVED);
    }
    state = PeriodState.LOCKED;
  }

  void reopen() {
    if (state == PeriodState.OPEN) {
      throw new RuleViolation(ReportingRule.ALREADY_OPEN);
    }
    state = PeriodState.OPEN;
    revision++;
  }

  PeriodId id() {
    return new PeriodId(id);
  }

  AreaId area() {
    return new AreaId(areaId);
  }

  PeriodState state() {
    return state;
  }

  int revision() {
    return revision;
  }

  FigureSpan span() {
    return new FigureSpan(days.firstDay().orElseThrow(), days.lastDay().orElseThrow());
  }
}
