package no.samrad.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import no.samrad.indicator.Definition;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;

/** The team explains a figure of a period while that is open. */
@Stateless
public class Narration {

  @Inject ReportingPeriods periods;
  @Inject Narratives narratives;
  @Inject AreaAccess access;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /**
   * Cause and action.
   *
   * @param seenVersion of the words that stood there; 0 when there were none
   */
  @RolesAllowed({Role.TEAM_LEADER, Role.TEAM_MEMBER})
  public void write(PeriodId id, Definition indicator, long seenVersion, NarrativeText text) {
    AreaId area = periods.areaOf(id);
    access.requireAny(area, Role.TEAM_LEADER, Role.TEAM_MEMBER);
    ReportingPeriod period = periods.hold(id);
    period.requireOpen();

    narratives.write(period, indicator.id(), seenVersion, text);

    events.fire(
        new NarrativeWritten(area, id, indicator.code(), period.revision(), clock.instant()));
  }
}
