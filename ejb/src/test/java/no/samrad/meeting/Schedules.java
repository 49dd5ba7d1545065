package no.samrad.meeting;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.shared.DomainEvent;

/** Planning of meetings, for tests of other capabilities. */
public final class Schedules {

  private Schedules() {}

  public static MeetingScheduling on(
      EntityManager em, CurrentUser user, Clock clock, Event<DomainEvent> events) {
    MeetingScheduling scheduling = new MeetingScheduling();
    scheduling.meetings = new NfpMeetings();
    scheduling.meetings.em = em;
    scheduling.councils = new CouncilDays();
    scheduling.councils.em = em;
    scheduling.access = Callers.accessOf(user);
    scheduling.clock = clock;
    scheduling.events = events;
    return scheduling;
  }
}
