package no.samrad.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.samrad.place.Language;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;

/** Reads the modules of the training, and how far a team is with them. */
@Stateless
public class TrainingQueries {

  @Inject TrainingListing listing;
  @Inject AreaAccess access;

  /** In the order of the plan, also those that are not given any more. */
  @RolesAllowed({
    Role.ADMINISTRATOR,
    Role.HOST_STAFF,
    Role.TEAM_LEADER,
    Role.TEAM_MEMBER,
    Role.NATIONAL_READER,
    Role.AUDITOR
  })
  public List<ModuleRow> modules(Language language) {
    return listing.modules(language);
  }

  /** Everybody who works in the team on the day or later: to the team, and to who employs it. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.TEAM_LEADER, Role.TEAM_MEMBER})
  public TrainingSheet team(AreaId area, LocalDate day, Language language) {
    access.requireAny(
        area, Role.ADMINISTRATOR, Role.HOST_STAFF, Role.TEAM_LEADER, Role.TEAM_MEMBER);
    return listing.sheet(area, day, language);
  }
}
