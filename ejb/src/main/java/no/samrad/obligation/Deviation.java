package no.samrad.obligation;

import jakarta.persistence.Column;
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
import no.samrad.agreement.AgreementId;
import no.samrad.shared.AreaId;
import no.samrad.shared.RuleViolation;

/** A deviation or dispute: open until it is resolved, and again when it was not. */
@Entity
@Table(name = "deviation")
class Deviation {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "deviation_id_seq")
  @SequenceGenerator(name = "deviation_id_seq", sequenceName = "deviation_id_seq")
  private Long id;

  @Version private long version;

  @Column(name = "area_id", updatable = false)
  private Long areaId;

  @Column(name = "agreement_id", updatable = false)
  private Long agreementId;

  @Enumerated(EnumType.STRING)
  private DeviationKind kind;

  @Column(name = "party_id")
  private Long partyId;

  @Column(name = "other_id")
  private Long otherId;

  private String description;

  @Column(name = "opened_on")
  private LocalDate openedOn;

  @Column(name = "reopened_on")
  private LocalDate reopenedOn;

  private String resolution = "";

  @Column(name = "resolved_on")
  private LocalDate resolvedOn;

  protected Deviation() {} // JPA

  Deviation(AreaId area, AgreementId agreement, NewDeviation found) {
    areaId = area.value();
    agreementId = agreement.value();
    kind = found.kind();
    partyId = found.party().value();
    otherId = found.other() == null ? null : found.other().value();
    description = found.description();
    openedOn = found.openedOn();
  }

  void resolve(String how, LocalDate day) {
    if (resolvedOn != null) {
      throw new RuleViolation(ObligationRule.ALREADY_RESOLVED, resolvedOn);
    }
    LocalDate since = reopenedOn == null ? openedOn : reopenedOn;
    if (day.isBefore(since)) {
      throw new RuleViolation(ObligationRule.RESOLVED_BEFORE_IT_OPENED, since);
    }
    resolution = how;
    resolvedOn = day;
  }

  void reopen(LocalDate day) {
    if (resolvedOn == null) {
      throw new RuleViolation(ObligationRule.NOT_RESOLVED);
    }
    resolution = "";
    resolvedOn = null;
    reopenedOn = day;
  }

  DeviationId id() {
    return new DeviationId(id);
  }

  AreaId area() {
    return new AreaId(areaId);
  }

  String resolution() {
    return resolution;
  }
}
