package no.samrad.sitting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import no.samrad.agenda.AgendaReaders;
import no.samrad.agenda.ItemId;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.place.Language;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;

/** Reads a meeting while it runs, and afterwards. */
@Stateless
public class SittingQueries {

  @Inject LiveSheets sheets;
  @Inject Rolls rolls;
  @Inject AgendaReaders readers;
  @Inject AreaAccess access;

  /**
   * The meeting with its agenda and everybody in it.
   *
   * @param wanted the item to look at; null, or one of another meeting: the one it has come to
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
  public LivePage page(NfpMeetingId meeting, ItemId wanted, Language language) {
    AreaId area = rolls.facts(meeting).area();
    access.requireReading(area);
    return sheets.page(
        meeting, wanted, language, new Viewer(readers.manages(area), readers.mayReadClosed(area)));
  }

  /** Moves with everything that is recorded in the meeting. */
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
  public String stamp(NfpMeetingId meeting) {
    access.requireReading(rolls.facts(meeting).area());
    return sheets.stamp(meeting);
  }
}
