package no.samrad.profile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;

/** Reads what areas say about themselves. */
@Stateless
public class ProfileQueries {

  @Inject ProfileListing listing;
  @Inject AreaAccess access;
  @Inject Clock clock;

  /** Office, contacts and share through time, to whoever holds a right in the area. */
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
  public ProfileDetails profile(AreaId area) {
    access.requireReading(area);
    return listing.of(area, LocalDate.now(clock));
  }

  /** Whom the area knows, by name, to whoever may make them contacts. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public List<KnownPerson> known(AreaId area) {
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF);
    return listing.known(area);
  }
}
