package no.samrad.yearplan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import no.samrad.council.CouncilId;
import no.samrad.place.Language;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Reason;
import no.samrad.shared.StaleData;

/** The meetings of a year are proposed and changed day by day. */
@Stateless
public class YearPlanning {

  @Inject YearPlans plans;
  @Inject YearFacts facts;
  @Inject AreaAccess access;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /**
   * Proposes days, or proposes anew those that are no meetings.
   *
   * @param seenVersion of the plan; 0 when there was none
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public YearPlanId propose(CouncilId council, int year, long seenVersion, YearWishes wishes) {
    AreaId area = facts.areaOf(council);
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY);
    YearCalendar calendar = facts.calendar(council, year, Language.NB);
    calendar.requirePlannable();
    YearPlan plan = draft(council, calendar, seenVersion);
    DateProposal proposal =
        new DateProposal(wishes, facts.seasons(Language.NB), calendar, plan.kept());

    plan.propose(wishes, proposal.dates());
    plans.add(plan);
    plans.flush(council);

    events.fire(new YearProposed(area, plan.id(), council, year, plan.proposed(), clock.instant()));
    return plan.id();
  }

  /** The database must see the old days go before the new come. */
  private YearPlan draft(CouncilId council, YearCalendar calendar, long seenVersion) {
    Optional<YearPlanId> before = plans.find(council, calendar.year());
    if (before.isEmpty()) {
      return new YearPlan(calendar.area(), council, calendar.year());
    }
    if (seenVersion == 0) {
      throw new StaleData(before.get());
    }
    YearPlan plan = plans.require(before.get(), seenVersion);
    plan.clear(plans.held(before.get()));
    plans.flush(before.get());
    return plan;
  }

  /**
   * A meeting is on another day.
   *
   * @param reason required on a public holiday
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public void move(
      YearPlanId id, long seenVersion, YearDateId which, LocalDate day, String reason) {
    AreaId area = plans.areaOf(id);
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY);
    PlausibleDay.require(day, LocalDate.now(clock));
    String because = Reason.ifGiven(reason).map(Reason::text).orElse("");
    YearPlan plan = plans.require(id, seenVersion);
    YearCalendar calendar = facts.calendar(plan.council(), plan.year(), Language.NB);

    LocalDate before = plan.move(which, day, because, calendar);
    plans.flush(id);

    events.fire(new YearDateMoved(area, which, before, day, because, clock.instant()));
  }
}
