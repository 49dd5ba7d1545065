package no.samrad.ballot;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import no.samrad.agenda.AgendaReaders;
import no.samrad.agenda.ItemId;
import no.samrad.place.Language;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;

/** Reads what is proposed, voted and decided in an item. */
@Stateless
public class BallotQueries {

  @Inject ItemSheets sheets;
  @Inject AgendaReaders readers;
  @Inject AreaAccess access;

  /** Of an item behind closed doors, only its ground to whoever is not let in. */
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
  public ItemSheet item(ItemId item, Language language) {
    ItemHead head = sheets.head(item);
    access.requireReading(head.area());
    if (head.closed() && !readers.mayReadClosed(head.area())) {
      return ItemSheet.behindClosedDoors(head);
    }
    return sheets.sheet(item, head, language);
  }
}
