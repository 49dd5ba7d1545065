package no.samrad.participation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import no.samrad.shared.RuleViolation;

/** What the referral said. */
@Embeddable
class ReferralFacts {

  /** How long visits are planned for when nobody knows when the child is due. */
  private static final int WEEKS_WHEN_UNKNOWN = 24;

  @Column(name = "referred_on")
  private LocalDate referredOn;

  private String source;

  @Column(name = "gestation_days")
  private Integer gestationDays;

  @Column(name = "first_time")
  private boolean firstTime;

  @Column(name = "criteria_set")
  private String criteriaSet;

  protected ReferralFacts() {} // JPA

  ReferralFacts(NewReferral wanted, String set) {
    referredOn = wanted.day();
    source = wanted.source();
    gestationDays = wanted.gestation() == null ? null : wanted.gestation().days();
    firstTime = wanted.firstTime();
    criteriaSet = set;
  }

  void requireNotBefore(LocalDate day) {
    if (day.isBefore(referredOn)) {
      throw new RuleViolation(ParticipationRule.DAY_TOO_EARLY, referredOn);
    }
  }

  /** What somebody found out later. */
  void learn(Gestation known, LocalDate on) {
    if (known != null && gestationDays == null) {
      gestationDays = Math.max(0, known.on(referredOn, on).days());
    }
  }

  /** How long the pregnancy had lasted on a day. */
  Gestation gestationOn(LocalDate day) {
    if (gestationDays == null) {
      throw new RuleViolation(ParticipationRule.GESTATION_MISSING);
    }
    return new Gestation(gestationDays).on(day, referredOn);
  }

  /** The day the child is due, or until when visits are planned as long as nobody knows. */
  LocalDate due(LocalDate included) {
    return gestationDays == null
        ? included.plusWeeks(WEEKS_WHEN_UNKNOWN)
        : new Gestation(gestationDays).dueFrom(referredOn);
  }

  /** Null when nobody knows. */
  Gestation gestation() {
    return gestationDays == null ? null : new Gestation(gestationDays);
  }

  LocalDate referredOn() {
    return referredOn;
  }

  String source() {
    return source;
  }

  boolean isFirstTime() {
    return firstTime;
  }

  String criteriaSet() {
    return criteriaSet;
  }
}
