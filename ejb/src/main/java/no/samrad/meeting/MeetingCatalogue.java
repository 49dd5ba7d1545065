package no.samrad.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.samrad.council.CouncilId;
import no.samrad.shared.AreaId;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;

/** All there is to read of meetings, for whoever has asked who reads it. */
@ApplicationScoped
class MeetingCatalogue {

  @Inject MeetingListing listing;
  @Inject MeetingSheets sheets;
  @Inject Snapshots snapshots;
  @Inject CouncilDays councils;

  AreaId areaOf(CouncilId council) {
    return councils.areaOf(council);
  }

  AreaId areaOf(NfpMeetingId meeting) {
    return sheets.areaOf(meeting);
  }

  PageOf<MeetingRow> page(CouncilId council, int year, LocalDate today, PageRequest page) {
    return listing.page(council, year, today, page);
  }

  List<Integer> years(CouncilId council) {
    return listing.years(council);
  }

  MeetingDetails meeting(NfpMeetingId id, boolean manages, boolean closed) {
    KeptSnapshot snapshot = snapshots.of(id).map(kept -> closed ? kept : kept.open()).orElse(null);
    return sheets.of(id, manages, closed, snapshot);
  }
}
