package no.samrad.adoption;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.agreement.DecidingBody;
import no.samrad.shared.NationalIdentityNumber;
import no.samrad.shared.PlainText;
import no.samrad.shared.RuleViolation;

/**
 * What a body decided, and when.
 *
 * @param condition on which it adopted; empty without one
 */
public record Decision(
    DecidingBody body, LocalDate day, CaseNumber caseNumber, Outcome outcome, String condition)
    implements Serializable {

  public static final int LONGEST_CONDITION = 4000;

  public Decision {
    condition = PlainText.lines(condition);
    requireAll(body, day, outcome);
    if (caseNumber.isEmpty() && givesCaseNumbers(body)) {
      throw new RuleViolation(AdoptionRule.CASE_NUMBER_MISSING);
    }
    requireCondition(outcome, condition);
  }

  private static void requireAll(DecidingBody body, LocalDate day, Outcome outcome) {
    if (outcome == null) {
      throw new RuleViolation(AdoptionRule.OUTCOME_MISSING);
    }
    if (body == null) {
      throw new RuleViolation(AdoptionRule.BODY_MISSING);
    }
    if (day == null) {
      throw new RuleViolation(AdoptionRule.DECISION_DAY_MISSING);
    }
  }

  /** An administration or a board decides without the case number of a political body. */
  private static boolean givesCaseNumbers(DecidingBody body) {
    return body != DecidingBody.ADMINISTRATION && body != DecidingBody.BOARD;
  }

  private static void requireCondition(Outcome outcome, String condition) {
    boolean conditional = outcome == Outcome.ADOPTED_WITH_CONDITION;
    if (conditional && condition.isEmpty()) {
      throw new RuleViolation(AdoptionRule.CONDITION_MISSING);
    }
    if (!conditional && !condition.isEmpty()) {
      throw new RuleViolation(AdoptionRule.CONDITION_NOT_ASKED_FOR);
    }
    if (PlainText.length(condition) > LONGEST_CONDITION) {
      throw new RuleViolation(AdoptionRule.CONDITION_TOO_LONG, LONGEST_CONDITION);
    }
    NationalIdentityNumber.refuseIn(condition);
  }

  /** Nothing is decided before it was sent, or after today. */
  Decision requireOn(LocalDate sentOn, LocalDate today) {
    if (day.isBefore(sentOn)) {
      throw new RuleViolation(AdoptionRule.DECIDED_BEFORE_SENT, sentOn);
    }
    if (day.isAfter(today)) {
      throw new RuleViolation(AdoptionRule.DECIDED_IN_FUTURE, today);
    }
    return this;
  }
}
