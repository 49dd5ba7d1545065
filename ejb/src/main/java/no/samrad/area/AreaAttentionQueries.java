package no.samrad.area;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.samrad.place.Language;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;

/** Reads what somebody must see to, in the areas the caller may read about. */
@Stateless
public class AreaAttentionQueries {

  @Inject AttentionListing listing;
  @Inject AreaAccess access;

  /** As of the day, by area. */
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
  public List<AreaAttention> on(LocalDate day, Language language) {
    return listing.on(day, language, access.readable());
  }
}
