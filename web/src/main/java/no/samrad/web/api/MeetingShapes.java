package no.samrad.web.api;

import java.time.LocalTime;
import no.samrad.meeting.MeetingRow;
import no.samrad.shared.PageOf;

/** Gives meetings the shape that the API has promised, whatever the rows look like inside. */
final class MeetingShapes {

  private MeetingShapes() {}

  static MeetingListJson of(PageOf<MeetingRow> page) {
    return new MeetingListJson(page.items().stream().map(MeetingShapes::of).toList(), page.total());
  }

  private static MeetingJson of(MeetingRow row) {
    return new MeetingJson(
        row.meeting().value(),
        row.number(),
        row.year(),
        row.form(),
        row.step(),
        row.day(),
        time(row.startsAt()),
        time(row.endsAt()),
        row.place(),
        row.items(),
        row.late(),
        row.moved());
  }

  private static String time(LocalTime time) {
    return time == null ? null : time.toString();
  }
}
