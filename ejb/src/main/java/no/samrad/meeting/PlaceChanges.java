package no.samrad.meeting;

import java.util.List;
import no.samrad.shared.Change;

/** When and where a meeting is, for the events that tell how that became another. */
final class PlaceChanges {

  private PlaceChanges() {}

  static List<Change> asNew(MeetingForm form, MeetingPlace place) {
    return List.of(
        Change.set("meetingForm", form),
        Change.set("meetingDay", place.day()),
        Change.set("startsAt", place.startsAt()),
        Change.set("endsAt", place.endsAt()),
        Change.set("meetingPlace", place.place()),
        Change.set("meetingLanguage", place.language()));
  }

  static List<Change> between(MeetingPlace before, MeetingPlace after) {
    return List.of(
        Change.of("meetingDay", before.day(), after.day()),
        Change.of("startsAt", before.startsAt(), after.startsAt()),
        Change.of("endsAt", before.endsAt(), after.endsAt()),
        Change.of("meetingPlace", before.place(), after.place()),
        Change.of("videoLink", before.videoLink(), after.videoLink()),
        Change.of("meetingLanguage", before.language(), after.language()));
  }
}
