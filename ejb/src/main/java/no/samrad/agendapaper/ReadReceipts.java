package no.samrad.agendapaper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import no.samrad.agenda.AgendaMeeting;
import no.samrad.agenda.AgendaReaders;
import no.samrad.agenda.AgendaRegister;
import no.samrad.agenda.ItemId;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.security.AreaAccess;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;

/** Keeps which members have opened which items, for whoever keeps the agenda (RD-06). */
@Stateless
public class ReadReceipts {

  @Inject AgendaRegister agendas;
  @Inject AgendaReaders readers;
  @Inject Readings readings;
  @Inject AreaAccess access;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /** Somebody has an item of a called meeting before them; kept of members of the council only. */
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
  public void opened(ItemId item) {
    AgendaMeeting meeting = agendas.meetingOf(item);
    access.requireReading(meeting.area());
    if (meeting.called() && readers.sitsIn(meeting.area())) {
      readings.add(item, user.person(), clock.instant());
    }
  }

  /** Everybody with a seat on the day of the meeting. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public List<ReaderRow> readers(NfpMeetingId id) {
    AgendaMeeting meeting = agendas.meeting(id);
    readers.requireManaging(meeting.area());
    return readings.of(meeting);
  }
}
