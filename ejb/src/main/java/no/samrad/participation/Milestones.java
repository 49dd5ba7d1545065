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
    requireNotAfter(
        day,
        Stream.of(assessedOn, endedOn, referrerToldOn)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(day));
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
    requireInOrder(CourseStep.OFFER, day);
    offeredOn = day;
  }

  void requireOfferedBy(LocalDate day) {
    if (offeredOn == null) {
      throw new RuleViolation(ParticipationRule.NOT_OFFERED);
    }
    requireInOrder(CourseStep.TALKS, day);
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
    requireInOrder(CourseStep.INCLUSION, day);
    includedOn = day;
  }

  void born(LocalDate day) {
    if (birthOn != null) {
      throw new RuleViolation(ParticipationRule.ALREADY_BORN);
    }
    requireInOrder(CourseStep.BIRTH, day);
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
    requireInOrder(CourseStep.END, day);
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

  /** A step was taken on another day: after all that led to it, before all it has led to. */
  void correct(CourseStep step, LocalDate day) {
    requireInOrder(step, day);
    move(step, day);
    Arrays.stream(CourseStep.values()).forEach(this::requireStillInOrder);
  }

  private void move(CourseStep step, LocalDate day) {
    switch (step) {
      case ASSESSMENT -> moveAssessment(day);
      case OFFER -> offeredOn = day;
      case CONSENT -> consentedOn = day;
      case INCLUSION -> includedOn = day;
      case BIRTH -> birthOn = day;
      case END -> endedOn = day;
      case TOLD -> referrerToldOn = day;
      default -> requireNotAfter(day, includedOn == null ? endedOn : includedOn); // a conversation
    }
  }

  /** What was decided with it follows: a place that was offered at once, or the end. */
  private void moveAssessment(LocalDate day) {
    offeredOn = assessedOn.equals(offeredOn) ? day : offeredOn;
    endedOn = eligible ? endedOn : day;
    assessedOn = day;
  }

  private void requireStillInOrder(CourseStep step) {
    LocalDate earliest = earliest(step);
    if (earliest != null) {
      requireNotAfter(earliest, on(step));
    }
  }

  /** The day of the step that leads to it; null where only the referral does. */
  private LocalDate earliest(CourseStep step) {
    return switch (step) {
      case ASSESSMENT, TOLD -> null;
      case OFFER -> assessedOn;
      case TALKS, CONSENT -> offeredOn;
      case INCLUSION -> consentedOn;
      case BIRTH -> includedOn;
      case END -> latest(assessedOn, offeredOn, consentedOn, includedOn, birthOn);
    };
  }

  /** Null when it was not taken; conversations are kept elsewhere. */
  LocalDate on(CourseStep step) {
    return switch (step) {
      case ASSESSMENT -> assessedOn;
      case OFFER -> offeredOn;
      case TALKS -> null;
      case CONSENT -> consentedOn;
      case INCLUSION -> includedOn;
      case BIRTH -> birthOn;
      case END -> endedOn;
      case TOLD -> referrerToldOn;
    };
  }

  private static LocalDate latest(LocalDate... days) {
    return Arrays.stream(days).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
  }

  private void requireInOrder(CourseStep step, LocalDate day) {
    requireNotBefore(day, earliest(step));
  }

  private static void requireNotBefore(LocalDate day, LocalDate earliest) {
    if (earliest != null && day.isBefore(earliest)) {
      throw new RuleViolation(ParticipationRule.DAY_TOO_EARLY, earliest);
    }
  }

  private static void requireNotAfter(LocalDate day, LocalDate latest) {
    if (latest != null && day.isAfter(latest)) {
      throw new RuleViolation(ParticipationRule.DAY_TOO_LATE, latest);
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
