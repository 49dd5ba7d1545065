package no.samrad.area;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Reason;
import no.samrad.shared.RuleViolation;

/** Which organisation form an area has, and from when (AR-05, AR-06). */
@Stateless
public class AreaOrganising {

  @Inject Areas areas;
  @Inject AreaUnits units;
  @Inject AreaAccess access;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /** Another form from a day on, which everybody who takes part then must fit. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void change(
      AreaId id, long seenVersion, OrganisationForm form, LocalDate from, String reason) {
    access.requireAny(id, Role.ADMINISTRATOR, Role.HOST_STAFF);
    PlausibleDay.require(from, LocalDate.now(clock));
    Reason why = new Reason(reason);
    requireForm(form);
    Area area = areas.requireAlone(id, seenVersion);
    FormState before = area.forms().stateOn(from);

    FormTerm term =
        area.forms().change(form, from, units.facts(area, area.hosting().units(), from));
    term.holdsBecause(why);
    areas.settle(id);

    events.fire(new FormChanged(id, before, FormState.of(term), why, clock.instant()));
  }

  /** Another form, or another first day, was meant. The form before moves its last day. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void correct(AreaId id, long seenVersion, FormCorrection wanted, String reason) {
    access.requireAny(id, Role.ADMINISTRATOR, Role.HOST_STAFF);
    PlausibleDay.require(wanted.firstDay(), LocalDate.now(clock));
    Reason why = new Reason(reason);
    requireForm(wanted.form());
    Area area = areas.requireAlone(id, seenVersion);
    AreaForms forms = area.forms();
    FormTerm term = forms.require(wanted.term());
    FormState before = FormState.of(term);

    forms
        .correct(
            term,
            wanted.form(),
            wanted.firstDay(),
            units.facts(area, area.hosting().units(), wanted.firstDay()))
        .wasCorrected(why);
    areas.settle(id);

    FormState after = forms.stateOn(wanted.firstDay());
    events.fire(new FormCorrected(id, before, after, why, clock.instant()));
  }

  /**
   * What was only assumed is so.
   *
   * @param source where that is said
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void confirm(AreaId id, long seenVersion, FormTermId wanted, String source) {
    access.requireAny(id, Role.ADMINISTRATOR, Role.HOST_STAFF);
    Reason why = new Reason(source);
    Area area = areas.requireAlone(id, seenVersion);
    FormTerm term = area.forms().require(wanted);

    term.confirm(why);
    areas.settle(id);

    events.fire(new FormConfirmed(id, FormState.of(term), why, clock.instant()));
  }

  private static void requireForm(OrganisationForm form) {
    if (form == null) {
      throw new RuleViolation(AreaRule.FORM_MISSING);
    }
  }
}
