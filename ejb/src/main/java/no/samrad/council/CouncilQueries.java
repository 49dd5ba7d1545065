package no.samrad.council;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.samrad.place.Language;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;

/** Reads the NFP councils of areas. */
@Stateless
public class CouncilQueries {

  @Inject CouncilListing listing;
  @Inject CouncilSheets sheets;
  @Inject AreaAccess access;

  /** The areas of the day the caller may read about, each with its councils or without one. */
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
  public List<CouncilRow> councils(LocalDate day, Language language) {
    return listing.councils(access.readable(), day, language);
  }

  /** All councils an area has, has had or will have; the latest first. */
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
  public List<CouncilSpan> ofArea(AreaId area) {
    access.requireReading(area);
    return listing.ofArea(area);
  }

  /** One council, to whoever holds a right in its area. */
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
  public CouncilDetails council(CouncilId id, LocalDate day, Language language) {
    CouncilDetails council = sheets.of(id, day, language);
    access.requireReading(council.area());
    return council;
  }

  /** Whom the area knows and which units it has, to whoever may give seats. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public SeatChoices choices(AreaId area, LocalDate day, Language language) {
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF);
    return listing.choices(area, day, language);
  }
}
