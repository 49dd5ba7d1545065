package no.samrad.adoption;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.NationalIdentityNumber;
import no.samrad.shared.PlainText;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Reason;
import no.samrad.shared.RuleViolation;

/** What the councils of the parties do with a version is recorded. */
@Stateless
public class AdoptionRecording {

  public static final int LONGEST_HOW = 1000;

  @Inject AdoptionDesk desk;
  @Inject Adoptions adoptions;
  @Inject CurrentUser user;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /** The case stands on the agenda of a meeting; another day takes its place. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.MUNICIPAL_CONTACT})
  public void putOnAgenda(AdoptionSubject subject, LocalDate day) {
    AdoptionDesk.Opened opened = desk.open(subject, today());
    if (day == null) {
      throw new RuleViolation(AdoptionRule.AGENDA_DAY_MISSING);
    }
    PlausibleDay.require(day, today());
    if (day.isBefore(opened.sent().sentOn())) {
      throw new RuleViolation(AdoptionRule.AGENDA_BEFORE_SENT, opened.sent().sentOn());
    }
    opened.adoption().putOnAgenda(day);
    AdoptionState after = write(opened, subject);
    events.fire(
        new PutOnAgenda(
            opened.area(), subject.agreement(), after.from(opened.before()), "", clock.instant()));
  }

  /** The body has decided. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.MUNICIPAL_CONTACT})
  public void record(AdoptionSubject subject, Decision decision) {
    AdoptionDesk.Opened opened = desk.open(subject, today());
    decision.requireOn(opened.sent().sentOn(), today());
    opened.adoption().decide(decision);
    AdoptionState after = write(opened, subject);
    events.fire(
        new DecisionRecorded(
            opened.area(), subject.agreement(), after.from(opened.before()), "", clock.instant()));
  }

  /** What was recorded was wrong. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.MUNICIPAL_CONTACT})
  public void correct(AdoptionSubject subject, Decision decision, String reason) {
    AdoptionDesk.Opened opened = desk.open(subject, today());
    Reason why = new Reason(reason);
    decision.requireOn(opened.sent().sentOn(), today());
    desk.requireUnsigned(subject);
    opened.adoption().correct(decision);
    AdoptionState after = write(opened, subject);
    events.fire(
        new DecisionCorrected(
            opened.area(),
            subject.agreement(),
            after.from(opened.before()),
            why.text(),
            clock.instant()));
  }

  /** The condition is met without a change of text. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.MUNICIPAL_CONTACT})
  public void meetCondition(AdoptionSubject subject, LocalDate day, String how) {
    AdoptionDesk.Opened opened = desk.open(subject, today());
    if (day == null) {
      throw new RuleViolation(AdoptionRule.CONDITION_DAY_MISSING);
    }
    opened.adoption().meetCondition(day, how(how), today());
    AdoptionState after = write(opened, subject);
    events.fire(
        new ConditionMet(
            opened.area(), subject.agreement(), after.from(opened.before()), "", clock.instant()));
  }

  private static String how(String typed) {
    String how = PlainText.lines(typed);
    if (how.isEmpty()) {
      throw new RuleViolation(AdoptionRule.HOW_MISSING);
    }
    if (PlainText.length(how) > LONGEST_HOW) {
      throw new RuleViolation(AdoptionRule.HOW_TOO_LONG, LONGEST_HOW);
    }
    NationalIdentityNumber.refuseIn(how);
    return how;
  }

  private AdoptionState write(AdoptionDesk.Opened opened, AdoptionSubject subject) {
    opened.adoption().recordedBy(user.person(), clock.instant());
    adoptions.flush(subject.agreement());
    return opened.adoption().state();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
