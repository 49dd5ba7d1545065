package no.samrad.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import no.samrad.shared.RuleViolation;

/** What is said of a visit, against what is known of the participant. */
@ApplicationScoped
class VisitJudging {

  @Inject Premises premises;
  @Inject Journal journal;

  /** Whether somebody met or spoke; then it was on a day since her inclusion. */
  boolean isContact(Participation of, VisitRecord went) {
    if (went.outcome() == null || went.outcome().isEmpty()) {
      throw new RuleViolation(ParticipationRule.VISIT_OUTCOME_MISSING);
    }
    boolean contact = premises.isContact(went.outcome());
    if (contact) {
      requireSince(of, journal.past(went.day()));
    }
    return contact;
  }

  private static void requireSince(Participation of, LocalDate day) {
    LocalDate included = of.reached().includedOn();
    if (day.isBefore(included)) {
      throw new RuleViolation(ParticipationRule.DAY_TOO_EARLY, included);
    }
  }
}
