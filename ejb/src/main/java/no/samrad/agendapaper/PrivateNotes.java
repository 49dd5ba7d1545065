package no.samrad.agendapaper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import no.samrad.agenda.AgendaMeeting;
import no.samrad.agenda.AgendaReaders;
import no.samrad.agenda.AgendaRegister;
import no.samrad.agenda.ItemId;
import no.samrad.security.AccessDenied;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.NationalIdentityNumber;
import no.samrad.shared.PlainText;
import no.samrad.shared.RuleViolation;

/**
 * What members of a council, and those who keep its agenda, note about an item for themselves.
 * Nobody else reads it, and the trail does not tell of it.
 */
@Stateless
public class PrivateNotes {

  public static final int LONGEST = 4_000;

  private static final Set<String> WRITERS =
      Set.of(Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER);

  @Inject AgendaRegister agendas;
  @Inject AgendaReaders readers;
  @Inject Notes notes;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /** The caller's own; empty when there is none. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER})
  public String note(ItemId item) {
    requireWriting(item);
    return notes.of(item, user.person());
  }

  /** From now on it says this; without words it is gone. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER})
  public void write(ItemId item, String typed) {
    requireWriting(item);
    String note = PlainText.lines(typed);
    if (PlainText.length(note) > LONGEST) {
      throw new RuleViolation(ItemPaperRule.NOTE_TOO_LONG, LONGEST);
    }
    NationalIdentityNumber.refuseIn(note);
    if (note.isEmpty()) {
      notes.remove(item, user.person());
    } else {
      notes.write(item, user.person(), note, clock.instant());
    }
  }

  private void requireWriting(ItemId item) {
    AgendaMeeting meeting = agendas.meetingOf(item);
    boolean known = meeting.called() && readers.sitsIn(meeting.area());
    if (!known && !readers.manages(meeting.area())) {
      throw new AccessDenied(WRITERS, meeting.area());
    }
  }
}
