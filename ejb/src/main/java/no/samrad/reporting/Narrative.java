package no.samrad.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import no.samrad.indicator.IndicatorId;

/** Explains a figure of a revision. Changes only while the revision is open. */
@Entity
@Table(name = "narrative")
class Narrative {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "narrative_id_seq")
  @SequenceGenerator(name = "narrative_id_seq", sequenceName = "narrative_id_seq")
  private Long id;

  @Version private long version;

  @Column(name = "area_id", updatable = false)
  private long areaId;

  @Column(name = "period_id", updatable = false)
  private long periodId;

  @Column(updatable = false)
  private int revision;

  @Column(name = "indicator_id", updatable = false)
  private long indicatorId;

  private String cause;
  private String action;

  protected Narrative() {} // JPA

  Narrative(ReportingPeriod period, IndicatorId indicator, NarrativeText text) {
    this.areaId = period.area().value();
    this.periodId = period.id().value();
    this.revision = period.revision();
    this.indicatorId = indicator.value();
    become(text);
  }

  /** Nobody has changed it since the version was read. */
  boolean isAt(long seenVersion) {
    return version == seenVersion;
  }

  final void become(NarrativeText text) {
    cause = text.cause();
    action = text.action();
  }

  /** The same words for the next revision. */
  Narrative carriedTo(ReportingPeriod period) {
    return new Narrative(period, new IndicatorId(indicatorId), new NarrativeText(cause, action));
  }

  NarrativeRow row() {
    return new NarrativeRow(indicatorId, version, cause, action);
  }

  long indicator() {
    return indicatorId;
  }

  String cause() {
    return cause;
  }

  String action() {
    return action;
  }
}
