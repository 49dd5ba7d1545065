package no.samrad.area;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import no.samrad.place.Language;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;

/** Reads areas as they are on a day, to whoever holds a right in them. */
@Stateless
public class AreaQueries {

  /** What {@link PageRequest#column()} may name; anything else means by name. */
  public static final Set<String> SORT_COLUMNS =
      Set.of("name", "host", "units", "age0", "population");

  @Inject AreaListing listing;
  @Inject AreaPicture picture;
  @Inject AreaDirectory directory;
  @Inject AreaAccess access;

  /** The areas that exist on the day and that the caller may read about. */
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
  public PageOf<AreaRow> areas(AreaSearch search, PageRequest page) {
    return listing.areas(search, access.readable(), page);
  }

  /** One area, also on a day when it does not exist. */
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
  public AreaDetails area(String slug, LocalDate day, Language language) {
    AreaId id = directory.idOf(slug).orElseThrow(() -> new NotFound("area"));
    access.requireReading(id);
    return picture.of(id, day, language);
  }
}
