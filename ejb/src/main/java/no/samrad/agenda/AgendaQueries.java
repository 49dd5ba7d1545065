package no.samrad.agenda;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.security.AccessDenied;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.NotFound;

/** Reads agendas, to whoever holds a right in the area, from when the meeting is called. */
@Stateless
public class AgendaQueries {

  @Inject AgendaMeetings meetings;
  @Inject AgendaItems items;
  @Inject AgendaListing listing;
  @Inject AgendaReaders readers;
  @Inject AreaAccess access;

  /** The agenda of a meeting; without its items before members know of them. */
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
  public AgendaDetails agenda(NfpMeetingId id) {
    AgendaMeeting meeting = meetings.require(id);
    access.requireReading(meeting.area());
    boolean managing = readers.manages(meeting.area());
    boolean visible = managing || meeting.called();
    List<ItemRow> rows =
        visible ? listing.rows(meeting, readers.mayReadClosed(meeting.area())) : List.of();
    return new AgendaDetails(meeting, managing, visible, rows);
  }

  /** One item with what it says. */
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
  public ItemDetails item(ItemId id) {
    AgendaMeeting meeting = meetings.require(items.find(id).meeting());
    access.requireReading(meeting.area());
    boolean managing = readers.manages(meeting.area());
    if (!managing && !meeting.called()) {
      throw new AccessDenied(
          Set.of(Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY), meeting.area());
    }
    List<ItemSheet> sheets = listing.sheets(meeting, readers.mayReadClosed(meeting.area()));
    return details(meeting, sheets, id, managing);
  }

  private static ItemDetails details(
      AgendaMeeting meeting, List<ItemSheet> sheets, ItemId id, boolean managing) {
    int at =
        IntStream.range(0, sheets.size())
            .filter(index -> sheets.get(index).row().id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFound(id));
    ItemSheet sheet = sheets.get(at);
    ItemId before = at == 0 ? null : sheets.get(at - 1).row().id();
    ItemId after = at == sheets.size() - 1 ? null : sheets.get(at + 1).row().id();
    return new ItemDetails(
        meeting, sheet.row(), sheet.text(), sheet.version(), managing, before, after);
  }
}
