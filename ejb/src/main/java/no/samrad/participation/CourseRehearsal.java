package no.samrad.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import no.samrad.norm.NormCode;
import no.samrad.norm.NormSet;
import no.samrad.norm.NormValue;
import no.samrad.shared.AreaId;
import no.samrad.shared.PersonId;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.RuleViolation;

/**
 * Takes a course through the rules a nurse meets on the pages, and keeps nothing. Whoever takes in
 * an extract asks it, step by step, what each line breaks.
 */
public final class CourseRehearsal {

  private final Participation course;
  private final CourseFacts facts;
  private final Background against;
  private Deviation deviation;

  /**
   * What the rules are asked with.
   *
   * @param norms of the area on a day
   */
  public record Background(PersonId caller, Instant now, LocalDate today, Numbers norms) {}

  /** The norms of an area on a day. */
  @FunctionalInterface
  public interface Numbers {
    NormSet on(LocalDate day);
  }

  private CourseRehearsal(Participation course, CourseFacts facts, Background against) {
    this.course = course;
    this.facts = facts;
    this.against = against;
  }

  /** One that begins with its referral. */
  public static CourseRehearsal beginning(AreaId area, CourseFacts facts, Background against) {
    past(facts.referral().day(), against);
    Participation begun =
        new Participation(area, new Pseudonym(""), facts.referral(), facts.criteriaSet());
    return new CourseRehearsal(begun, facts, against);
  }

  /** One that is known, with what comes to it. */
  public static CourseRehearsal of(KnownCourse known, CourseFacts facts, Background against) {
    return new CourseRehearsal(known.rules(), facts, against);
  }

  /** Refuses what cannot be. */
  public void take(CourseStep step) {
    Runnable taken =
        switch (step) {
          case ASSESSMENT -> this::assess;
          case OFFER -> this::offer;
          case TALKS -> this::talk;
          case CONSENT -> this::consent;
          case INCLUSION -> this::include;
          case BIRTH -> this::giveBirth;
          case END -> this::end;
          case TOLD -> this::tell;
        };
    taken.run();
  }

  private void assess() {
    if (facts.eligible() == null) {
      throw new RuleViolation(ParticipationRule.ASSESSMENT_MISSING);
    }
    course.assess(verdict(), past(facts.assessed()));
  }

  private Verdict verdict() {
    if (!facts.eligible()) {
      return Verdict.NOT_ELIGIBLE;
    }
    return facts.assessed().equals(facts.offered()) ? Verdict.OFFERED : Verdict.WAITING;
  }

  private void offer() {
    boolean atOnce = facts.offered().equals(facts.assessed());
    if (!atOnce || Boolean.FALSE.equals(facts.eligible())) {
      course.offer(past(facts.offered()));
    }
  }

  private void giveBirth() {
    course.giveBirth(past(facts.birth()));
  }

  private void talk() {
    facts.talks().forEach(this::talk);
  }

  private void talk(CourseTalk held) {
    if (facts.nurse() == null) {
      throw new RuleViolation(ParticipationRule.NURSE_MISSING);
    }
    if (facts.included() != null && held.day().isAfter(facts.included())) {
      throw new RuleViolation(ParticipationRule.ALREADY_INCLUDED);
    }
    course.explore(past(held.day()));
  }

  private void consent() {
    LocalDate day = past(facts.consented());
    deviation = deviationOn(day);
    course.consent(day);
  }

  private Deviation deviationOn(LocalDate day) {
    Gestation was = course.referral().gestationOn(day);
    NormValue norm = against.norms().on(day).norm(NormCode.CONSENT_LATEST).orElseThrow();
    if (norm.value().isEmpty() || was.days() <= norm.value().getAsInt()) {
      return null;
    }
    Gestation limit = new Gestation(norm.value().getAsInt());
    if (facts.approver() == null) {
      throw new RuleViolation(ParticipationRule.CONSENT_TOO_LATE, was.toString(), limit.toString());
    }
    return new Deviation(
        was,
        limit,
        norm.version().value(),
        new StatedReason("Godkjent i fagsystemet (tatt inn fra uttrekk)"),
        against.caller(),
        facts.approver(),
        against.now());
  }

  private void include() {
    LocalDate day = past(facts.included());
    course.include(day, talksBy(day));
    if (facts.nurse() == null) {
      throw new RuleViolation(ParticipationRule.NURSE_MISSING);
    }
  }

  private void end() {
    LocalDate day = past(facts.ended());
    if (course.state() == ParticipationState.INCLUDED) {
      Ending how = new Ending(day, facts.reason(), facts.handover(), facts.services());
      course.end(how, against.norms().on(day).value(NormCode.PROGRAMME_ENDS));
    } else if (!isClosedByAssessment()) {
      requireOutcome();
      course.close(facts.reason(), day);
    }
  }

  /** Whoever is not eligible has ended that very day, and the file may say so. */
  private boolean isClosedByAssessment() {
    return Boolean.FALSE.equals(facts.eligible())
        && facts.ended().equals(facts.assessed())
        && Set.of("", "NOT_ELIGIBLE").contains(facts.reason());
  }

  private void requireOutcome() {
    if (facts.reason().isEmpty() || facts.reason().equals("INCLUDED")) {
      throw new RuleViolation(ParticipationRule.OUTCOME_MISSING);
    }
  }

  private void tell() {
    LocalDate day = past(facts.told());
    course.tellReferrer(day, talksBy(day));
  }

  private TalksHeld talksBy(LocalDate day) {
    int fewest = against.norms().on(day).value(NormCode.EXPLORATION_FEWEST);
    return new TalksHeld(facts.talksBy(day), fewest);
  }

  private LocalDate past(LocalDate day) {
    return past(day, against);
  }

  private static LocalDate past(LocalDate day, Background against) {
    PlausibleDay.require(day, against.today());
    if (day.isAfter(against.today())) {
      throw new RuleViolation(ParticipationRule.DAY_IN_THE_FUTURE);
    }
    return day;
  }

  /** What is to be kept: what was passed, if anything. */
  public CourseToKeep toKeep(KnownCourse known) {
    return new CourseToKeep(known, facts, deviation);
  }
}
