package no.samrad.access;

import static no.samrad.access.AccessCalls.add;
import static no.samrad.access.AccessCalls.shown;

import java.time.LocalDate;
import java.time.LocalTime;
import no.samrad.council.CouncilId;
import no.samrad.meeting.MeetingCalling;
import no.samrad.meeting.MeetingForm;
import no.samrad.meeting.MeetingHit;
import no.samrad.meeting.MeetingPlace;
import no.samrad.meeting.MeetingQueries;
import no.samrad.meeting.MeetingScheduling;
import no.samrad.meeting.MeetingSearchQueries;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.place.Language;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;

/** How the use cases about meetings of NFP councils are called. */
final class MeetingCalls {

  /** As {@code AccessTargets} numbers them; that class stays outside the container. */
  private static final long MEETINGS = 900_000;

  private static final MeetingPlace LONG_AGO =
      new MeetingPlace(
          LocalDate.of(2001, 1, 1), LocalTime.of(12, 0), LocalTime.of(14, 0), "", "", "nb");

  private MeetingCalls() {}

  static void addAll() {
    add(
        MeetingScheduling.class,
        "plan",
        (bean, on) -> bean.plan(councilOf(on), MeetingForm.MEETING, LONG_AGO));
    add(MeetingScheduling.class, "change", (bean, on) -> bean.change(meetingOf(on), -1, LONG_AGO));
    add(MeetingScheduling.class, "delete", (bean, on) -> bean.delete(meetingOf(on), -1));
    add(MeetingCalling.class, "call", (bean, on) -> bean.call(meetingOf(on), -1, ""));
    add(MeetingCalling.class, "move", (bean, on) -> bean.move(meetingOf(on), -1, LONG_AGO, "Nei"));
    add(MeetingCalling.class, "cancel", (bean, on) -> bean.cancel(meetingOf(on), -1, "Nei"));
    add(MeetingQueries.class, "meeting", (bean, on) -> bean.meeting(meetingOf(on)));
    add(MeetingSearchQueries.class, "meetings", MeetingCalls::found);
    add(MeetingQueries.class, "years", (bean, on) -> bean.years(councilOf(on)));
    add(
        MeetingQueries.class,
        "meetings",
        (bean, on) -> bean.meetings(councilOf(on), 0, PageRequest.first(1)));
  }

  private static void found(MeetingSearchQueries bean, AccessTarget on) {
    PageOf<MeetingHit> hits = bean.meetings("Prøve", Language.NB, PageRequest.first(100));
    shown(hits.items().stream().anyMatch(hit -> hit.slug().equals(on.slug())), on);
  }

  private static CouncilId councilOf(AccessTarget on) {
    return new CouncilId(MEETINGS + on.area().value());
  }

  private static NfpMeetingId meetingOf(AccessTarget on) {
    return new NfpMeetingId(MEETINGS + on.area().value());
  }
}
