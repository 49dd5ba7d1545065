package no.samrad.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.function.Consumer;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.UnitId;

/** Reads the calendar of a unit, and writes into it what a file has changed. */
@ApplicationScoped
class CalendarBooks {

  @Inject CouncilMeetings meetings;

  /**
   * Something that happened to a meeting.
   *
   * @param before null for a new one
   */
  record Written(MeetingId id, MeetingState before, MeetingState after) {

    DomainEvent at(AreaId area, Instant now) {
      if (before == null) {
        return new MeetingEntered(area, id, after, now);
      }
      return after.cancelled()
          ? new MeetingCancelled(area, id, before, after, "", now)
          : new MeetingChanged(area, id, before, after, "", now);
    }
  }

  CalendarBook of(UnitId unit) {
    return new CalendarBook(unit, meetings.of(unit));
  }

  /** Two files for one unit queue up. */
  CalendarBook lock(UnitId unit) {
    meetings.lock(unit);
    return of(unit);
  }

  void write(CalendarBook book, CalendarPlan plan, Consumer<Written> announce) {
    for (PlannedMeeting each : plan.changes()) {
      announce.accept(
          each.kind() == PlannedMeeting.Kind.NEW
              ? entered(book.unit(), each, plan.source())
              : changed(book.find(each.plan()).orElseThrow(), each, plan.source()));
    }
    meetings.flush(book.unit());
  }

  private Written entered(UnitId unit, PlannedMeeting each, MeetingSource source) {
    CouncilMeeting meeting = meetings.add(new CouncilMeeting(unit, each.plan(), source));
    return new Written(meeting.id(), null, meeting.state());
  }

  private static Written changed(
      CouncilMeeting meeting, PlannedMeeting each, MeetingSource source) {
    MeetingState before = meeting.state();
    if (each.kind() == PlannedMeeting.Kind.CANCELLED) {
      meeting.cancel();
    } else {
      meeting.become(each.plan(), source);
    }
    return new Written(meeting.id(), before, meeting.state());
  }
}
