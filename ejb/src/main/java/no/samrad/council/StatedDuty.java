package no.samrad.council;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samrad.rule.Verification;
import no.samrad.shared.Period;
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

  @Column(name = "verified_by")
  private String verifiedBy;

  @Column(name = "verified_on")
  private LocalDate verifiedOn;

  @OneToMany(mappedBy = "duty", cascade = CascadeType.PERSIST)
  private List<DutyTerm> terms = new ArrayList<>();

  protected StatedDuty() {} // JPA

  StatedDuty(CouncilType type, CouncilDuty duty, DutyForce force) {
    this.type = type;
    this.duty = duty;
    terms.add(new DutyTerm(this, force, Period.throughLastDay(null, null)));
    become(Verification.none());
  }

  /** Nobody has changed it since the version was read. */
  boolean isAt(long seenVersion) {
    return version == seenVersion;
  }

  /**
   * It holds so from a day until the next change that is known; before it stays as it was. Whoever
   * compared it with the source compared something else.
   *
   * @return the days on which it holds so
   */
  Period become(DutyForce wanted, LocalDate from) {
    DutyTerm now = termOn(from);
    if (wanted == null) {
      throw new RuleViolation(DutyRule.FORCE_MISSING);
    }
    if (wanted == now.force()) {
      throw new RuleViolation(DutyRule.FORCE_UNCHANGED, from);
    }
    if (duty == CouncilDuty.ONE_LEADER) {
      throw new RuleViolation(DutyRule.ALWAYS_ONE_LEADER);
    }
    become(Verification.none());
    if (now.startsOn(from)) {
      now.become(wanted);
      return now.period();
    }
    LocalDate lastDay = now.endBefore(from).lastDay().orElse(null);
    Period during = Period.throughLastDay(from, lastDay);
    terms.add(new DutyTerm(this, wanted, during));
    return during;
  }

  private DutyTerm termOn(LocalDate day) {
    return terms.stream()
        .filter(each -> each.period().includes(day))
        .findFirst()
        .orElseThrow(); // there is one on every day
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

  DutyForce forceOn(LocalDate day) {
    return termOn(day).force();
  }
}
