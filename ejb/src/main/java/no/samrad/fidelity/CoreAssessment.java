package no.samrad.fidelity;

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
import no.samrad.shared.AreaId;
import no.samrad.shared.PersonId;

/** What somebody found of a core element in an area. Never changed; the last one counts. */
@Entity
@Table(name = "core_assessment")
class CoreAssessment {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_assessment_id_seq")
  @SequenceGenerator(name = "core_assessment_id_seq", sequenceName = "core_assessment_id_seq")
  private Long id;

  @Column(name = "area_id", updatable = false)
  private long areaId;

  @Column(name = "element_id", updatable = false)
  private long elementId;

  @Column(updatable = false)
  private int place;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private CoreStatus status;

  @Column(updatable = false)
  private String evidence;

  @Column(name = "assessed_on", updatable = false)
  private LocalDate assessedOn;

  @Column(name = "assessor_id", updatable = false)
  private long assessorId;

  @Column(name = "recorded_at", updatable = false)
  private Instant recordedAt;

  protected CoreAssessment() {} // JPA

  CoreAssessment(AreaId area, CoreElementId element, Assessment found) {
    this.areaId = area.value();
    this.elementId = element.value();
    this.status = found.status();
    this.evidence = found.evidence();
    this.assessedOn = found.on();
  }

  CoreAssessment recorded(int number, PersonId by, Instant at) {
    place = number;
    assessorId = by.value();
    recordedAt = at;
    return this;
  }
}
