package no.samrad.web.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import no.samrad.area.AreaDirectoryQueries;
import no.samrad.council.CouncilId;
import no.samrad.council.CouncilQueries;
import no.samrad.council.CouncilSpan;
import no.samrad.meeting.MeetingDetails;
import no.samrad.meeting.MeetingQueries;
import no.samrad.meeting.MeetingReaders;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;
import no.samrad.web.place.PageLanguage;

/** Finds councils and meetings by their addresses. */
@ApplicationScoped
public class MeetingDoor {

  @Inject AreaDirectoryQueries directory;
  @Inject CouncilQueries councils;
  @Inject MeetingQueries meetings;
  @Inject MeetingReaders readers;
  @Inject Clock clock;

  /** A council by its address, for whoever may read about the area. */
  CouncilMeetings council(String slug, long council) {
    AreaId area = directory.idOf(slug).orElseThrow(() -> new NotFound("area"));
    CouncilId wanted = new CouncilId(council);
    CouncilSpan span =
        councils.ofArea(area).stream()
            .filter(each -> each.council().equals(wanted))
            .findFirst()
            .orElseThrow(() -> new NotFound(wanted));
    return new CouncilMeetings(nameOf(area, slug), span, today(), readers.manages(area));
  }

  /** As {@link #council}, for whoever keeps its meetings. */
  CouncilMeetings councilToKeep(String slug, long council) {
    AreaId area = directory.idOf(slug).orElseThrow(() -> new NotFound("area"));
    readers.requireManaging(area);
    return council(slug, council);
  }

  /** A meeting by its address, for whoever may read about the area. */
  OpenMeeting meeting(String slug, long meeting) {
    AreaId area = directory.idOf(slug).orElseThrow(() -> new NotFound("area"));
    NfpMeetingId id = new NfpMeetingId(meeting);
    MeetingDetails details = meetings.meeting(id);
    if (!details.area().equals(area)) {
      throw new NotFound(id);
    }
    return new OpenMeeting(nameOf(area, slug), today(), details);
  }

  /** As {@link #meeting}, for whoever keeps its council's meetings. */
  public OpenMeeting meetingToKeep(String slug, long meeting) {
    OpenMeeting open = meeting(slug, meeting);
    readers.requireManaging(open.meeting().area());
    return open;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private String nameOf(AreaId area, String slug) {
    return directory.nameOf(area, today(), PageLanguage.now()).orElse(slug);
  }
}
