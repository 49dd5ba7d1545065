package no.samrad.minutes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.PlainText;

/** Minutes of a meeting that is over are introduced and sent to the members for comment. */
@Stateless
public class MinutesDrafting {

  @Inject MinutesBook book;
  @Inject MinutesSources sources;
  @Inject MinutesReaders readers;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /** What stands above the items; the rest follows from what was recorded. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public void introduce(NfpMeetingId meeting, long seenVersion, String introduction) {
    AreaId area = sources.areaOf(meeting);
    readers.requireManaging(area);
    Minutes minutes = book.require(meeting, seenVersion);
    int before = PlainText.length(minutes.introduction());

    minutes.introduce(introduction);
    book.flush(meeting);

    int after = PlainText.length(minutes.introduction());
    events.fire(new MinutesIntroduced(area, meeting, before, after, clock.instant()));
  }

  /** Members comment until the end of a day; sending again gives another deadline. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public void circulate(NfpMeetingId meeting, long seenVersion, LocalDate until) {
    AreaId area = sources.areaOf(meeting);
    readers.requireManaging(area);
    Minutes minutes = book.require(meeting, seenVersion);
    LocalDate before = minutes.commentUntil();

    minutes.circulate(until, LocalDate.now(clock), clock.instant());
    book.flush(meeting);

    events.fire(new MinutesCirculated(area, meeting, before, until, clock.instant()));
  }
}
