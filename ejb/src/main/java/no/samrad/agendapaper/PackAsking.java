package no.samrad.agendapaper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import no.samrad.agenda.AgendaMeeting;
import no.samrad.agenda.AgendaReaders;
import no.samrad.agenda.AgendaRegister;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.security.AccessDenied;
import no.samrad.security.AreaAccess;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;

/** The papers of a meeting as one PDF, for whoever may read them (RD-12). */
@Stateless
public class PackAsking {

  @Inject AgendaRegister agendas;
  @Inject AgendaReaders readers;
  @Inject PackOrders orders;
  @Inject AreaAccess access;
  @Inject CurrentUser user;

  /** Which packs the caller may have; none before members know of the agenda. */
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
  public List<PackAudience> audiences(NfpMeetingId id) {
    AgendaMeeting meeting = agendas.meeting(id);
    access.requireReading(meeting.area());
    return Stream.of(PackAudience.values()).filter(each -> may(meeting, each)).toList();
  }

  /** How far it is, without beginning anything. */
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
  public PackState look(NfpMeetingId id, PackAudience audience) {
    requireReading(id, audience);
    return orders.look(id, audience);
  }

  /** How far it is; begun with the first who asks, and there for everybody after. */
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
  public PackState ask(NfpMeetingId id, PackAudience audience) {
    requireReading(id, audience);
    return orders.order(id, audience, user.person());
  }

  private void requireReading(NfpMeetingId id, PackAudience audience) {
    AgendaMeeting meeting = agendas.meeting(id);
    access.requireReading(meeting.area());
    if (!may(meeting, audience)) {
      throw new AccessDenied(AgendaGuard.READERS, meeting.area());
    }
  }

  private boolean may(AgendaMeeting meeting, PackAudience audience) {
    boolean known = meeting.called() || readers.manages(meeting.area());
    return known && (audience == PackAudience.PUBLIC || readers.mayReadClosed(meeting.area()));
  }
}
