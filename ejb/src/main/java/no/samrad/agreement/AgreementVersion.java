package no.samrad.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import no.samrad.shared.RuleViolation;
import no.samrad.wording.WordingId;

/**
 * A version of an agreement: drafted, reviewed, and then sent or given up. What was sent never
 * changes; another may be sent instead.
 */
@Entity
@Table(name = "agreement_version")
class AgreementVersion {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agreement_version_id_seq")
  @SequenceGenerator(name = "agreement_version_id_seq", sequenceName = "agreement_version_id_seq")
  private Long id;

  @Version private long version;

  @Column(name = "area_id", updatable = false)
  private Long areaId;

  @ManyToOne
  @JoinColumn(name = "agreement_id", updatable = false)
  private Agreement agreement;

  @Column(updatable = false)
  private int number;

  @Column(name = "wording_id", updatable = false)
  private Long wordingId;

  @Column(name = "in_force_on")
  private LocalDate inForceOn;

  @Column(name = "expires_on")
  private LocalDate expiresOn;

  @Column(name = "notice_months")
  private Integer noticeMonths;

  @Column(name = "created_on", updatable = false)
  private LocalDate createdOn;

  @Column(name = "review_on")
  private LocalDate reviewOn;

  @Column(name = "sent_on")
  private LocalDate sentOn;

  @Column(name = "superseded_on")
  private LocalDate supersededOn;

  @Column(name = "discarded_on")
  private LocalDate discardedOn;

  @Column(name = "created_by", updatable = false)
  private Long createdBy;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  protected AgreementVersion() {} // JPA

  AgreementVersion(
      Agreement agreement,
      int number,
      WordingId wording,
      VersionDays days,
      LocalDate day,
      Stamp stamp) {
    this.agreement = agreement;
    this.areaId = agreement.area().value();
    this.number = number;
    this.wordingId = wording.value();
    this.createdOn = day;
    this.createdBy = stamp.by().value();
    this.createdAt = stamp.at();
    take(days);
  }

  void plan(VersionDays days) {
    requireDraft();
    take(days);
  }

  private void take(VersionDays days) {
    if (days.noticeMonths() != null
        && (days.noticeMonths() < 0 || days.noticeMonths() > NoticePeriod.MOST_MONTHS)) {
      throw new RuleViolation(AgreementRule.NOTICE_OUT_OF_RANGE, NoticePeriod.MOST_MONTHS);
    }
    if (days.expiresOn() != null
        && days.inForceOn() != null
        && days.expiresOn().isBefore(days.inForceOn())) {
      throw new RuleViolation(AgreementRule.EXPIRES_BEFORE_IN_FORCE);
    }
    inForceOn = days.inForceOn();
    expiresOn = days.expiresOn();
    noticeMonths = days.noticeMonths();
  }

  void openReview(LocalDate day) {
    requireDraft();
    requireNotBefore(createdOn, day);
    reviewOn = day;
  }

  void backToDraft() {
    requireReview();
    reviewOn = null;
  }

  void send(LocalDate day) {
    requireReview();
    requireNotBefore(reviewOn, day);
    if (inForceOn == null) {
      throw new RuleViolation(AgreementRule.IN_FORCE_DAY_MISSING);
    }
    if (inForceOn.isBefore(day)) {
      throw new RuleViolation(AgreementRule.IN_FORCE_BEFORE_SENT, day);
    }
    sentOn = day;
  }

  void supersede(LocalDate day) {
    requireNotBefore(sentOn, day);
    supersededOn = day;
  }

  void discard(LocalDate day) {
    requireNotBefore(reviewOn == null ? createdOn : reviewOn, day);
    discardedOn = day;
  }

  private void requireDraft() {
    if (!isOpen() || reviewOn != null) {
      throw new RuleViolation(AgreementRule.NOT_A_DRAFT, number);
    }
  }

  private void requireReview() {
    if (!isOpen() || reviewOn == null) {
      throw new RuleViolation(AgreementRule.NOT_IN_REVIEW, number);
    }
  }

  private static void requireNotBefore(LocalDate earliest, LocalDate day) {
    if (day.isBefore(earliest)) {
      throw new RuleViolation(AgreementRule.BEFORE_STEP, earliest);
    }
  }

  boolean isOpen() {
    return sentOn == null && discardedOn == null;
  }

  boolean isSent() {
    return sentOn != null;
  }

  boolean isSuperseded() {
    return supersededOn != null;
  }

  boolean isDiscarded() {
    return discardedOn != null;
  }

  /** The day whose parties it concerns: its first day, or today while that is not set or over. */
  LocalDate partiesDay(LocalDate today) {
    return inForceOn == null || inForceOn.isBefore(today) ? today : inForceOn;
  }

  VersionId id() {
    return new VersionId(id);
  }

  int number() {
    return number;
  }

  WordingId wording() {
    return new WordingId(wordingId);
  }

  VersionDays days() {
    return new VersionDays(inForceOn, expiresOn, noticeMonths);
  }
}
