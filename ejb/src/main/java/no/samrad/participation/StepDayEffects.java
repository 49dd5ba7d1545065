package no.samrad.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import no.samrad.norm.NormCode;
import no.samrad.participation.Participations.TalkDays;
import no.samrad.shared.RuleViolation;

/** Judges what rests on the day of a step as if it had been written down like this. */
@ApplicationScoped
class StepDayEffects {

  @Inject Participations participations;
  @Inject NurseBook nurses;
  @Inject Visits visits;
  @Inject VisitPlanning planning;
  @Inject ConsentLimit limit;

  /** After the day has changed. */
  void follow(StepDayCorrection correction, LocalDate today) {
    Participation of = correction.of();
    participations.flush(of.id());
    switch (correction.taken().step()) {
      case ASSESSMENT, OFFER -> requireOfferBeforeTalks(of);
      case TALKS -> moveTalk(correction);
      case CONSENT -> limit.judgeAnew(of);
      case INCLUSION -> include(of, today);
      case BIRTH -> giveBirth(of, today);
      case END -> end(of);
      default -> requireSomethingToTell(of);
    }
  }

  private void requireOfferBeforeTalks(Participation of) {
    LocalDate first = participations.talkDays(of).first();
    LocalDate offered = of.reached().on(CourseStep.OFFER);
    if (first != null && first.isBefore(offered)) {
      throw new RuleViolation(ParticipationRule.DAY_TOO_LATE, first);
    }
  }

  private void moveTalk(StepDayCorrection correction) {
    Participation of = correction.of();
    LocalDate day = correction.day();
    participations.move(of, correction.taken().on(), day, nurses.require(of, day));
    if (of.reached().toldOn() != null) {
      requireSomethingToTell(of);
    }
  }

  private void include(Participation of, LocalDate today) {
    LocalDate included = of.reached().includedOn();
    talksBy(of, included).requireEnough();
    nurses.require(of, included);
    LocalDate first = visits.held(of).first();
    if (first != null && first.isBefore(included)) {
      throw new RuleViolation(ParticipationRule.VISIT_BEFORE_INCLUSION, first);
    }
    visits.dropBefore(of, included);
    planAnew(of, today);
  }

  private void giveBirth(Participation of, LocalDate today) {
    requireAge(of);
    visits.followBirth(of);
    planAnew(of, today);
  }

  private void end(Participation of) {
    requireAge(of);
    LocalDate ended = of.reached().endedOn();
    LocalDate held = visits.held(of).last();
    if (held != null && ended.isBefore(held)) {
      throw new RuleViolation(ParticipationRule.VISIT_AFTER_END, held);
    }
    TalkDays talks = participations.talkDays(of);
    if (of.reached().includedOn() == null && talks.last() != null && ended.isBefore(talks.last())) {
      throw new RuleViolation(ParticipationRule.DAY_TOO_EARLY, talks.last());
    }
    planning.stop(of, ended);
  }

  private void requireAge(Participation of) {
    LocalDate ended = of.reached().endedOn();
    if (Ending.COMPLETED.equals(of.endReason())) {
      of.reached().requireAge(limit.norms(of, ended).value(NormCode.PROGRAMME_ENDS), ended);
    }
  }

  private void requireSomethingToTell(Participation of) {
    of.requireSomethingToTell(talksBy(of, of.reached().toldOn()));
  }

  private TalksHeld talksBy(Participation of, LocalDate day) {
    int fewest = limit.norms(of, day).value(NormCode.EXPLORATION_FEWEST);
    return new TalksHeld(participations.conversations(of, day), fewest);
  }

  private void planAnew(Participation of, LocalDate today) {
    if (of.state() == ParticipationState.INCLUDED) {
      planning.anew(of, today);
    }
  }
}
