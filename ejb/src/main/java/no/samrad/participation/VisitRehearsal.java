package no.samrad.participation;

import java.time.LocalDate;
import no.samrad.shared.PersonId;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.RuleViolation;

/** Asks of a visit in an extract what is asked when a nurse registers one, and keeps nothing. */
public final class VisitRehearsal {

  private static final PersonId NOBODY = new PersonId(0);

  private VisitRehearsal() {}

  /**
   * Refuses what cannot be.
   *
   * @param contact somebody met or spoke, when a visit went like this
   */
  public static void require(VisitFacts visit, boolean contact, CourseSpan of, LocalDate today) {
    past(visit.planned(), today);
    if (of.included() == null) {
      throw new RuleViolation(ParticipationRule.NOT_INCLUDED);
    }
    if (of.nurse() == null) {
      throw new RuleViolation(ParticipationRule.NURSE_MISSING);
    }
    within(visit.planned(), of);
    if (contact) {
      within(past(visit.held(), today), of);
    }
    DomainShares shares = DomainShares.of(visit.shares().toArray(Integer[]::new));
    VisitRecord went =
        new VisitRecord(
            visit.outcome(), visit.held(), visit.place(), visit.minutes(), shares, null);
    new Visit().register(went, contact, NOBODY, of.birth());
  }

  private static void within(LocalDate day, CourseSpan of) {
    if (day.isBefore(of.included())) {
      throw new RuleViolation(ParticipationRule.DAY_TOO_EARLY, of.included());
    }
    if (of.ended() != null && day.isAfter(of.ended())) {
      throw new RuleViolation(ParticipationRule.ENDED, of.ended());
    }
  }

  private static LocalDate past(LocalDate day, LocalDate today) {
    PlausibleDay.require(day, today);
    if (day.isAfter(today)) {
      throw new RuleViolation(ParticipationRule.DAY_IN_THE_FUTURE);
    }
    return day;
  }
}
