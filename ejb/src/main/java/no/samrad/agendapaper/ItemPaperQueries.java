package no.samrad.agendapaper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import no.samrad.agenda.AgendaMeeting;
import no.samrad.agenda.AgendaReaders;
import no.samrad.agenda.AgendaRegister;
import no.samrad.agenda.ItemId;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;

/** Lists papers of items, to whoever may read the item. */
@Stateless
public class ItemPaperQueries {

  @Inject AgendaRegister agendas;
  @Inject AgendaReaders readers;
  @Inject ItemPapers papers;
  @Inject AreaAccess access;

  /** In their order; none of an item the caller may not read. */
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
  public List<PaperRow> papers(ItemId item) {
    AgendaMeeting meeting = agendas.meetingOf(item);
    access.requireReading(meeting.area());
    boolean known = meeting.called() || readers.manages(meeting.area());
    boolean open = !agendas.isClosed(item) || readers.mayReadClosed(meeting.area());
    return known && open ? papers.of(item) : List.of();
  }
}
