package no.samrad.knowledge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.samrad.knowledge.KeyPeople.Candidate;
import no.samrad.place.Language;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;

/** Says what depends on one person only: to the team, and to who employs it. */
@Stateless
public class KnowledgeQueries {

  @Inject KnowledgeListing listing;
  @Inject AreaAccess access;

  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.TEAM_LEADER, Role.TEAM_MEMBER})
  public KeyPeople keyPeople(AreaId area, LocalDate day, Language language) {
    access.requireAny(
        area, Role.ADMINISTRATOR, Role.HOST_STAFF, Role.TEAM_LEADER, Role.TEAM_MEMBER);
    return listing.keyPeople(area, day, language);
  }

  /** Who can be named as one who can do something. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.TEAM_LEADER})
  public List<Candidate> people(AreaId area, LocalDate day) {
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF, Role.TEAM_LEADER);
    return listing.people(area, day);
  }
}
