package no.samrad.norm;

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
import no.samrad.rule.Verification;
import no.samrad.shared.AreaId;
import no.samrad.shared.Period;

/** What a norm is from when to when, in an area or in the whole programme. */
@Entity
@Table(name = "norm_version")
class NormTerm {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "norm_version_id_seq")
  @SequenceGenerator(name = "norm_version_id_seq", sequenceName = "norm_version_id_seq")
  private Long id;

  @Version private long version;

  @Enumerated(EnumType.STRING)
  @Column(name = "norm_code", updatable = false)
  private NormCode code;

  @Column(name = "area_id", updatable = false)
  private Long areaId;

  @Column(name = "value")
  private Integer limit;

  private String source;

  @Column(name = "verified_by")
  private String verifiedBy;

  @Column(name = "verified_on")
  private LocalDate verifiedOn;

  @Embedded private Period period;

  protected NormTerm() {} // JPA

  NormTerm(NormScope scope, NormWish wanted, Period period) {
    this.code = scope.code();
    this.areaId = scope.areaOrNull() == null ? null : scope.areaOrNull().value();
    this.period = period;
    become(wanted);
  }

  /** Nobody has changed it since the version was read. */
  boolean isAt(long seenVersion) {
    return version == seenVersion;
  }

  /** Whoever compared it with its source compared something else. */
  final void become(NormWish wanted) {
    limit = wanted.limit();
    source = wanted.source();
    become(Verification.none());
  }

  final void become(Verification verification) {
    verifiedBy = verification.by();
    verifiedOn = verification.on();
  }

  void endOn(LocalDate lastDay) {
    period = period.endingWith(lastDay);
  }

  Verification verification() {
    return new Verification(verifiedBy, verifiedOn);
  }

  NormVersionId id() {
    return new NormVersionId(id);
  }

  NormScope scope() {
    return new NormScope(code, areaId == null ? null : new AreaId(areaId));
  }

  Integer limit() {
    return limit;
  }

  Period period() {
    return period;
  }
}
