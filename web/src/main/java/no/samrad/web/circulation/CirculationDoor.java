package no.samrad.web.circulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import no.samrad.area.AreaDirectoryQueries;
import no.samrad.circulation.CirculationQueries;
import no.samrad.circulation.CirculationSheet;
import no.samrad.meeting.MeetingReaders;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;
import no.samrad.web.place.PageLanguage;

/** Finds decisions in writing by their address. */
@ApplicationScoped
class CirculationDoor {

  @Inject AreaDirectoryQueries directory;
  @Inject CirculationQueries circulations;
  @Inject MeetingReaders readers;
  @Inject Clock clock;

  OpenCirculation open(String slug, long meeting) {
    AreaId area = directory.idOf(slug).orElseThrow(() -> new NotFound("area"));
    NfpMeetingId id = new NfpMeetingId(meeting);
    CirculationSheet sheet = circulations.circulation(id, PageLanguage.now());
    if (!sheet.subject().area().equals(area)) {
      throw new NotFound(id);
    }
    LocalDate today = LocalDate.now(clock);
    return new OpenCirculation(
        directory.nameOf(area, today, PageLanguage.now()).orElse(slug), sheet);
  }

  OpenCirculation openToClose(String slug, long meeting) {
    OpenCirculation open = open(slug, meeting);
    readers.requireManaging(open.sheet().subject().area());
    return open;
  }
}
