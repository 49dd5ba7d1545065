package no.samrad.indicator;

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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import no.samrad.rule.Verification;
import no.samrad.shared.AreaId;
import no.samrad.shared.Period;
import no.samrad.shared.PersonId;
import no.samrad.shared.RuleViolation;

/**
 * What an indicator is measured against from a day, everywhere or in one area. Another version ends
 * it; nobody has verified a new one yet.
 */
@Entity
@Table(name = "indicator_version")
class IndicatorVersion {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "indicator_version_id_seq")
  @SequenceGenerator(name = "indicator_version_id_seq", sequenceName = "indicator_version_id_seq")
  private Long id;

  @Version private long version;

  @Column(name = "indicator_id", updatable = false)
  private long indicatorId;

  @Column(name = "area_id", updatable = false)
  private Long areaId;

  @Column(updatable = false)
  private int number;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Operator operator;

  @Column(updatable = false)
  private BigDecimal threshold;

  @Column(name = "upper_threshold", updatable = false)
  private BigDecimal upperThreshold;

  @Column(updatable = false)
  private String norm = "";

  @Column(name = "upper_norm", updatable = false)
  private String upperNorm = "";

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private IndicatorPeriod period;

  @Column(updatable = false)
  private String source;

  @Column(updatable = false)
  private String reason;

  @Column(name = "changed_by", updatable = false)
  private Long changedBy;

  @Column(name = "verified_by")
  private String verifiedBy;

  @Column(name = "verified_on")
  private LocalDate verifiedOn;

  @Embedded private Period validity;

  protected IndicatorVersion() {} // JPA

  /** Nobody has changed it since the version was read. */
  boolean isAt(long seenVersion) {
    return version == seenVersion;
  }

  /** What comes after it in the same area or everywhere, or instead of it in an area. */
  IndicatorVersion next(IndicatorWish wanted, Long area, LocalDate from, int nextNumber) {
    requireOwnThreshold();
    requireOpen();
    if (goal().isSameAs(wanted.goal())) {
      throw new RuleViolation(IndicatorRule.UNCHANGED);
    }
    if (!from.isAfter(validity.firstDay().orElse(LocalDate.MIN))) {
      throw new RuleViolation(
          IndicatorRule.BEGINS_TOO_EARLY, validity.firstDay().orElse(LocalDate.MIN));
    }
    IndicatorVersion next = new IndicatorVersion();
    next.indicatorId = indicatorId;
    next.areaId = area;
    next.number = nextNumber;
    next.operator = wanted.goal().operator();
    next.threshold = wanted.goal().threshold();
    next.upperThreshold = wanted.goal().upper();
    next.period = period;
    next.source = wanted.source();
    next.validity = Period.startingOn(from);
    next.become(Verification.none());
    return next;
  }

  void changedBy(PersonId person, String why) {
    changedBy = person.value();
    reason = why;
  }

  private void requireOwnThreshold() {
    if (!norm.isEmpty()) {
      throw new RuleViolation(IndicatorRule.THRESHOLD_IS_A_NORM);
    }
  }

  private void requireOpen() {
    if (!validity.isOpenEnded()) {
      throw new RuleViolation(IndicatorRule.NOT_THE_LATEST);
    }
  }

  boolean isOf(Long area) {
    return Objects.equals(areaId, area);
  }

  void endOn(LocalDate lastDay) {
    requireOpen();
    validity = validity.endingWith(lastDay);
  }

  /** An area follows the programme again. */
  void endInArea(LocalDate lastDay) {
    if (areaId == null || !validity.isOpenEnded()) {
      throw new RuleViolation(IndicatorRule.NOT_THE_AREAS_OWN);
    }
    endOn(lastDay);
  }

  final void become(Verification verification) {
    verifiedBy = verification.by();
    verifiedOn = verification.on();
  }

  Verification verification() {
    return new Verification(verifiedBy, verifiedOn);
  }

  Goal goal() {
    return new Goal(operator, threshold, upperThreshold);
  }

  IndicatorVersionId id() {
    return new IndicatorVersionId(id);
  }

  IndicatorId indicator() {
    return new IndicatorId(indicatorId);
  }

  Optional<AreaId> area() {
    return Optional.ofNullable(areaId).map(AreaId::new);
  }
}
