package no.samrad.meeting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.samrad.council.CouncilId;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;

/** Reads the meetings of NFP councils. */
@Stateless
public class MeetingQueries {

  @Inject MeetingCatalogue catalogue;
  @Inject MeetingReaders readers;
  @Inject AreaAccess access;
  @Inject Clock clock;

  /**
   * The meetings of a council, those to come first, to whoever holds a right in its area.
   *
   * @param year in which they are; 0 for all
   */
  @RolesAllowed({
    Role.ADMINISTRATOR,
    Role.HOST_STAFF,
    Role.TEAM_LEADER,
    Role.TEAM_MEMBER,
    Role.COUNCIL_MEMBER,
    Role.COUNCIL_SECRETARY,
    Role.MUNICIPAL_CONTACT,
    Role.NATIONAL_READER,
    Role.AUDITOR,
    Role.OPERATIONS
  })
  public PageOf<MeetingRow> meetings(CouncilId council, int year, PageRequest page) {
    AreaId area = catalogue.areaOf(council);
    access.requireReading(area);
    PageOf<MeetingRow> rows = catalogue.page(council, year, LocalDate.now(clock), page);
    return readers.manages(area) ? rows : new PageOf<>(seen(rows.items()), rows.total());
  }

  private static List<MeetingRow> seen(List<MeetingRow> rows) {
    return rows.stream().map(row -> row.numbered() ? row : row.withDayOnly()).toList();
  }

  /** In which the council has met or is to meet, the latest first. */
  @RolesAllowed({
    Role.ADMINISTRATOR,
    Role.HOST_STAFF,
    Role.TEAM_LEADER,
    Role.TEAM_MEMBER,
    Role.COUNCIL_MEMBER,
    Role.COUNCIL_SECRETARY,
    Role.MUNICIPAL_CONTACT,
    Role.NATIONAL_READER,
    Role.AUDITOR,
    Role.OPERATIONS
  })
  public List<Integer> years(CouncilId council) {
    access.requireReading(catalogue.areaOf(council));
    return catalogue.years(council);
  }

  /** One meeting, to whoever holds a right in its area; before it is called its day only. */
  @RolesAllowed({
    Role.ADMINISTRATOR,
    Role.HOST_STAFF,
    Role.TEAM_LEADER,
    Role.TEAM_MEMBER,
    Role.COUNCIL_MEMBER,
    Role.COUNCIL_SECRETARY,
    Role.MUNICIPAL_CONTACT,
    Role.NATIONAL_READER,
    Role.AUDITOR,
    Role.OPERATIONS
  })
  public MeetingDetails meeting(NfpMeetingId id) {
    AreaId area = catalogue.areaOf(id);
    access.requireReading(area);
    boolean manages = readers.manages(area);
    MeetingDetails meeting = catalogue.meeting(id, manages, readers.mayReadClosed(area));
    return manages || meeting.called() ? meeting : meeting.withDayOnly();
  }
}
