package no.samrad.council;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import no.samrad.rule.Verification;
import no.samrad.shared.RuleViolation;

/**
 * How a rule holds in NFP councils of a type. Comes with a migration; people change its force and
 * say that somebody has compared it with its source.
 */
@Entity
@Table(name = "nfp_council_duty")
class StatedDuty {

  @Id private Long id;

  @Version private long version;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private CouncilType type;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private CouncilDuty duty;

  @Enumerated(EnumType.STRING)
  private DutyForce force;

  @Column(name = "verified_by")
  private String verifiedBy;

  @Column(name = "verified_on")
  private LocalDate verifiedOn;

  protected StatedDuty() {} // JPA

  StatedDuty(CouncilType type, CouncilDuty duty, DutyForce force) {
    this.type = type;
    this.duty = duty;
    this.force = force;
    become(Verification.none());
  }

  /** Nobody has changed it since the version was read. */
  boolean isAt(long seenVersion) {
    return version == seenVersion;
  }

  /** Whoever compared it with the source compared something else. */
  void become(DutyForce wanted) {
    if (wanted == null) {
      throw new RuleViolation(DutyRule.FORCE_MISSING);
    }
    if (wanted == force) {
      throw new RuleViolation(DutyRule.FORCE_UNCHANGED);
    }
    if (duty == CouncilDuty.ONE_LEADER) {
      throw new RuleViolation(DutyRule.ALWAYS_ONE_LEADER);
    }
    force = wanted;
    become(Verification.none());
  }

  final void become(Verification verification) {
    verifiedBy = verification.by();
    verifiedOn = verification.on();
  }

  Verification verification() {
    return new Verification(verifiedBy, verifiedOn);
  }

  CouncilType type() {
    return type;
  }

  CouncilDuty duty() {
    return duty;
  }

  DutyForce force() {
    return force;
  }
}
