package no.samrad.followup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.samrad.agenda.ItemId;
import no.samrad.place.Language;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;

/** Reads where a matter comes from and goes to, and what can be chosen for following it up. */
@Stateless
public class FollowupQueries {

  @Inject ActionListing listing;
  @Inject ActionChoiceListing chosen;
  @Inject HistoryListing histories;
  @Inject ActionAccess access;

  /** The meetings in which the matter of an item was, the first one first (RD-10). */
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
  public List<HistoryStep> history(ItemId item) {
    AreaId area = listing.areaOf(item);
    access.requireReading(area);
    return histories.of(item, access.mayReadClosed(area), access.mayManage(area));
  }

  /** Who can take something on, for which unit and after which item, to whoever writes it down. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public ActionChoices choices(AreaId area, LocalDate day, Language language) {
    access.requireManaging(area);
    return chosen.choices(area, day, language);
  }
}
