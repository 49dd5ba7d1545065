package no.samrad.agreement;

import jakarta.persistence.Column;
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
import jakarta.persistence.Version;
import java.time.LocalDate;
import no.samrad.shared.RuleViolation;

/** How an agreement ends, or a party leaves it, unless it is taken back. */
@Entity
@Table(name = "agreement_end")
class AgreementEnd {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agreement_end_id_seq")
  @SequenceGenerator(name = "agreement_end_id_seq", sequenceName = "agreement_end_id_seq")
  private Long id;

  @Version private long version;

  @Column(name = "area_id", updatable = false)
  private Long areaId;

  @ManyToOne
  @JoinColumn(name = "agreement_id", updatable = false)
  private Agreement agreement;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private EndKind kind;

  @Column(name = "party_id", updatable = false)
  private Long partyId;

  @Column(name = "notice_on", updatable = false)
  private LocalDate noticeOn;

  @Column(updatable = false)
  private int months;

  @Column(name = "exit_on", updatable = false)
  private LocalDate exitOn;

  @Column(name = "replaced_by", updatable = false)
  private Long replacedBy;

  @Column(updatable = false)
  private String reason;

  @Column(name = "revoked_on")
  private LocalDate revokedOn;

  protected AgreementEnd() {} // JPA

  private AgreementEnd(
      Agreement agreement, EndKind kind, NoticePeriod notice, LocalDate lastDay, String reason) {
    this.agreement = agreement;
    this.areaId = agreement.area().value();
    this.kind = kind;
    this.noticeOn = notice.noticeOn();
    this.months = notice.months();
    this.exitOn = lastDay;
    this.reason = reason;
  }

  static AgreementEnd byNotice(
      Agreement agreement, EndKind kind, Party party, NoticePeriod notice, String reason) {
    AgreementEnd end = new AgreementEnd(agreement, kind, notice, notice.lastDay(), reason);
    end.partyId = party.id().value();
    return end;
  }

  static AgreementEnd allAgree(Agreement agreement, LocalDate day, String reason) {
    return new AgreementEnd(agreement, EndKind.ALL_AGREE, new NoticePeriod(day, 0), day, reason);
  }

  static AgreementEnd replaced(
      Agreement agreement, AgreementId by, LocalDate day, LocalDate lastDay, String reason) {
    LocalDate decided = lastDay.isBefore(day) ? lastDay : day;
    AgreementEnd end =
        new AgreementEnd(
            agreement, EndKind.REPLACED, new NoticePeriod(decided, 0), lastDay, reason);
    end.replacedBy = by.value();
    return end;
  }

  void takeBack(LocalDate day) {
    if (!stands()) {
      throw new RuleViolation(AgreementRule.END_TAKEN_BACK);
    }
    if (exitOn.isBefore(day)) {
      throw new RuleViolation(AgreementRule.ALREADY_OVER, exitOn);
    }
    revokedOn = day;
  }

  boolean stands() {
    return revokedOn == null;
  }

  boolean forAll() {
    return kind.endsForAll();
  }

  boolean isBy(PartyId party) {
    return partyId != null && partyId == party.value();
  }

  EndId id() {
    return new EndId(id);
  }

  PartyId party() {
    return partyId == null ? null : new PartyId(partyId);
  }

  EndKind kind() {
    return kind;
  }

  LocalDate noticeOn() {
    return noticeOn;
  }

  int months() {
    return months;
  }

  LocalDate lastDay() {
    return exitOn;
  }
}
