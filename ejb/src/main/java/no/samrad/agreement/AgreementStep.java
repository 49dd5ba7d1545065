package no.samrad.agreement;

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

/** A step an agreement took. Written once. */
@Entity
@Table(name = "agreement_step")
class AgreementStep {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agreement_step_id_seq")
  @SequenceGenerator(name = "agreement_step_id_seq", sequenceName = "agreement_step_id_seq")
  private Long id;

  @Column(name = "area_id")
  private Long areaId;

  @Column(name = "agreement_id")
  private Long agreementId;

  @Column(name = "version_number")
  private int versionNumber;

  @Enumerated(EnumType.STRING)
  private StepKind kind;

  private LocalDate day;

  @Column(name = "party_id")
  private Long partyId;

  private String reason;

  @Column(name = "taken_by")
  private Long takenBy;

  @Column(name = "taken_at")
  private Instant takenAt;

  protected AgreementStep() {} // JPA

  AgreementStep(Agreement agreement, int versionNumber, StepKind kind, LocalDate day, Stamp by) {
    this.areaId = agreement.area().value();
    this.agreementId = agreement.id().value();
    this.versionNumber = versionNumber;
    this.kind = kind;
    this.day = day;
    this.reason = "";
    this.takenBy = by.by().value();
    this.takenAt = by.at();
  }

  AgreementStep because(String why) {
    reason = why;
    return this;
  }

  AgreementStep by(PartyId party) {
    partyId = party == null ? null : Long.valueOf(party.value());
    return this;
  }
}
