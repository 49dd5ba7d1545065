package no.samrad.yearplan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import no.samrad.meeting.MeetingForm;
import no.samrad.meeting.MeetingPlace;
import no.samrad.meeting.MeetingScheduling;
import no.samrad.place.Language;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;

/** The days of a year plan become planned meetings. */
@Stateless
public class YearConfirming {

  @Inject YearPlans plans;
  @Inject YearFacts facts;
  @Inject MeetingScheduling meetings;
  @Inject AreaAccess access;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /** All of them that are no meetings yet, or none where one cannot be; once. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public void confirm(YearPlanId id, long seenVersion) {
    AreaId area = plans.areaOf(id);
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY);
    YearPlan plan = plans.require(id, seenVersion);

    plan.confirm(clock.instant(), facts.calendar(plan.council(), plan.year(), Language.NB));
    List<YearDate> wanted = plan.proposed();
    wanted.forEach(each -> hold(plan, each));
    plans.flush(id);

    events.fire(new YearConfirmed(area, id, plan.year(), wanted.size(), clock.instant()));
  }

  private void hold(YearPlan plan, YearDate date) {
    YearWishes wishes = plan.wishes();
    MeetingPlace when =
        new MeetingPlace(
            date.day(), wishes.startsAt(), wishes.endsAt(), wishes.place(), "", wishes.language());
    date.became(meetings.plan(plan.council(), MeetingForm.MEETING, when));
  }
}
