package no.samrad.supervision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.samrad.place.Language;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;

/** Reads the gatherings of teams. */
@Stateless
public class GatheringQueries {

  @Inject SupervisionListing listing;
  @Inject AreaAccess access;

  /**
   * Those to come and of the last three years, of all teams; of people only the own ones are named.
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.TEAM_LEADER, Role.TEAM_MEMBER})
  public List<GatheringRow> gatherings(AreaId area, LocalDate day, Language language) {
    access.requireAny(
        area, Role.ADMINISTRATOR, Role.HOST_STAFF, Role.TEAM_LEADER, Role.TEAM_MEMBER);
    return listing.gatherings(area, day, language);
  }
}
