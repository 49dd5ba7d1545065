package no.samrad.followup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.samrad.agenda.ItemId;
import no.samrad.place.Language;
import no.samrad.security.AreaAccess;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;

/** Reads what is to be done after the items of an NFP council. */
@Stateless
public class ActionQueries {

  @Inject ActionListing listing;
  @Inject ActionAccess access;
  @Inject AreaAccess areas;
  @Inject CurrentUser user;

  /** Those of an area: what is over its day first. */
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
  public PageOf<ActionRow> ofArea(
      AreaId area, ActionFilter filter, LocalDate day, Language language, PageRequest page) {
    return listing.ofArea(area, filter, reader(area, day, language), page);
  }

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
  public List<ActionRow> ofItem(ItemId item, LocalDate day, Language language) {
    return listing.ofItem(item, reader(listing.areaOf(item), day, language));
  }

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
  public ActionRow action(ActionId id, LocalDate day, Language language) {
    return listing.one(id, reader(listing.areaOf(id), day, language));
  }

  /** What the caller is to do, in the areas they may read about; closed items by public title. */
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
  public List<ActionRow> own(LocalDate day, Language language) {
    ActionReader reader = new ActionReader(user.person(), false, day, language);
    return listing.own(reader, areas.readable());
  }

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
  public ActionStanding standing(AreaId area, LocalDate day) {
    access.requireReading(area);
    return listing.standing(area, day);
  }

  private ActionReader reader(AreaId area, LocalDate day, Language language) {
    access.requireReading(area);
    return new ActionReader(user.person(), access.mayReadClosed(area), day, language);
  }
}
