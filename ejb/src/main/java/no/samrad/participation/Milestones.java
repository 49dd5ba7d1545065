package no.samrad.participation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import no.samrad.shared.RuleViolation;

/** The days on which somebody came a step further; none before the one that leads to it. */
@Embeddable
class Milestones {

  @Column(name = "assessed_on")
  private LocalDate assessedOn;

  private Boolean eligible;

  @Column(name = "offered_on")
  private LocalDate offeredOn;

  @Column(name = "consented_on")
  private LocalDate consentedOn;

  @Column(name = "included_on")
  private LocalDate includedOn;

  @Column(name = "birth_on")
  private LocalDate birthOn;

  @Column(name = "ended_on")
  private LocalDate endedOn;

  @Column(name = "referrer_told_on")
  private LocalDate referrerToldOn;

  /** Never empty as a whole, or what is embedded would come back as nothing at all. */
  private String handover = "";

  /** The same, for whoever goes on elsewhere from a day. */
  Milestones carriedTo(LocalDate day) {
    requireNotBefore(day, includedOn);
    Milestones carried = new Milestones();
    carried.assessedOn = assessedOn;
    carried.eligible = eligible;
    carried.offeredOn = offeredOn;
    carried.consentedOn = consentedOn;
    carried.includedOn = day;
    carried.birthOn = birthOn;
    carried.referrerToldOn = referrerToldOn;
    return carried;
  }

  /** Nothing that is known happened before the referral. */
  void requireReferredBy(LocalDate day) {
    LocalDate first =
        Stream.of(assessedOn, endedOn, referrerToldOn)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(day);
    if (day.isAfter(first)) {
      throw new RuleViolation(ParticipationRule.DAY_TOO_LATE, first);
    }
  }

  void assessed(Verdict verdict, LocalDate day) {
    assessedOn = day;
    eligible = verdict != Verdict.NOT_ELIGIBLE;
    offeredOn = verdict == Verdict.OFFERED ? day : null;
  }

  void offered(LocalDate day) {
    if (offeredOn != null) {
      throw new RuleViolation(ParticipationRule.ALREADY_OFFERED);
    }
    requireNotBefore(day, assessedOn);
    offeredOn = day;
  }

  void requireOfferedBy(LocalDate day) {
    if (offeredOn == null) {
      throw new RuleViolation(ParticipationRule.NOT_OFFERED);
    }
    requireNotBefore(day, offeredOn);
  }

  void consented(LocalDate day) {
    if (consentedOn != null) {
      throw new RuleViolation(ParticipationRule.ALREADY_CONSENTED);
    }
    requireOfferedBy(day);
    consentedOn = day;
  }

  void included(LocalDate day) {
    if (consentedOn == null) {
      throw new RuleViolation(ParticipationRule.CONSENT_MISSING);
    }
    requireNotBefore(day, consentedOn);
    includedOn = day;
  }

  void born(LocalDate day) {
    if (birthOn != null) {
      throw new RuleViolation(ParticipationRule.ALREADY_BORN);
    }
    requireNotBefore(day, includedOn);
    birthOn = day;
  }

  /** The child has come to the age at which the programme ends. */
  void requireAge(int months, LocalDate day) {
    if (birthOn == null) {
      throw new RuleViolation(ParticipationRule.NOT_BORN);
    }
    LocalDate old = birthOn.plusMonths(months);
    if (day.isBefore(old)) {
      throw new RuleViolation(ParticipationRule.TOO_YOUNG, old);
    }
  }

  void ended(LocalDate day) {
    requireNotBefore(day, latest(assessedOn, offeredOn, consentedOn, includedOn, birthOn));
    endedOn = day;
  }

  /**
   * @param status null for none
   */
  void handedOver(HandoverStatus status) {
    handover = status == null ? "" : status.name();
  }

  void told(LocalDate day) {
    if (referrerToldOn != null) {
      throw new RuleViolation(ParticipationRule.ALREADY_TOLD, referrerToldOn);
    }
    referrerToldOn = day;
  }

  private static LocalDate latest(LocalDate... days) {
    return Arrays.stream(days).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
  }

  private static void requireNotBefore(LocalDate day, LocalDate earliest) {
    if (earliest != null && day.isBefore(earliest)) {
      throw new RuleViolation(ParticipationRule.DAY_TOO_EARLY, earliest);
    }
  }

  boolean hasAPlace() {
    return offeredOn != null;
  }

  /** Null as long as she has not. */
  LocalDate consentedOn() {
    return consentedOn;
  }

  LocalDate includedOn() {
    return includedOn;
  }

  LocalDate birthOn() {
    return birthOn;
  }

  String handover() {
    return handover;
  }

  /** Null when nobody was told. */
  LocalDate toldOn() {
    return referrerToldOn;
  }

  LocalDate endedOn() {
    return endedOn;
  }
}
