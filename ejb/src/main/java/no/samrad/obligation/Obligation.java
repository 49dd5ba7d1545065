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

/** What a party owes, once or in a rhythm. Which of its days are done is kept beside it. */
@Entity
@Table(name = "obligation")
class Obligation {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "obligation_id_seq")
  @SequenceGenerator(name = "obligation_id_seq", sequenceName = "obligation_id_seq")
  private Long id;

  @Version private long version;

  @Column(name = "area_id", updatable = false)
  private Long areaId;

  @Column(name = "agreement_id", updatable = false)
  private Long agreementId;

  @Column(name = "party_id")
  private Long partyId;

  @Column(name = "owner_name")
  private String ownerName;

  private long lineage;
  private String title;
  private String details;

  @Enumerated(EnumType.STRING)
  private Rhythm rhythm;

  @Enumerated(EnumType.STRING)
  private EvidenceKind evidence;

  @Column(name = "first_due")
  private LocalDate firstDue;

  @Column(name = "last_due")
  private LocalDate lastDue;

  protected Obligation() {} // JPA

  Obligation(AreaId area, AgreementId agreement, NewObligation wanted) {
    areaId = area.value();
    agreementId = agreement.value();
    partyId = wanted.party().value();
    ownerName = wanted.owner();
    lineage = wanted.lineage();
    title = wanted.title();
    details = wanted.details();
    rhythm = wanted.rhythm();
    evidence = wanted.evidence();
    firstDue = wanted.firstDue();
    lastDue = wanted.lastDue();
  }

  void requireDue(LocalDate day) {
    if (!rhythm.falls(firstDue, day) || (lastDue != null && day.isAfter(lastDue))) {
      throw new RuleViolation(ObligationRule.NOT_DUE_THAT_DAY);
    }
  }

  /** With what was asked for, or with the reason why it is not there. */
  void requireEvidence(Completion done, boolean file) {
    boolean excused = !done.reason().isEmpty();
    if (evidence == EvidenceKind.DOCUMENT && !file && !excused) {
      throw new RuleViolation(ObligationRule.DOCUMENT_OR_REASON_MISSING);
    }
    if (evidence == EvidenceKind.NOTE && done.note().isEmpty() && !file && !excused) {
      throw new RuleViolation(ObligationRule.NOTE_OR_REASON_MISSING);
    }
  }

  /** Nothing is due after this day; what was done stays. */
  void endAfter(LocalDate day) {
    if (day.isBefore(firstDue)) {
      throw new RuleViolation(ObligationRule.ENDS_BEFORE_IT_BEGINS);
    }
    lastDue = day;
  }

  ObligationId id() {
    return new ObligationId(id);
  }

  AreaId area() {
    return new AreaId(areaId);
  }

  LocalDate lastDue() {
    return lastDue;
  }
}
