package no.samrad.gate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.samrad.place.Language;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;

/** Reads whether an area may keep referrals, and why not. */
@Stateless
public class GateQueries {

  @Inject GateListing listing;
  @Inject AreaAccess access;

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
  public GateSheet sheet(AreaId area, LocalDate day, Language language) {
    access.requireReading(area);
    return new GateSheet(
        day, listing.preconditions(area, day, language), listing.outside(area, day, language));
  }

  /** Every status legal basis and DPIA have had or will have; the latest first. */
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
  public List<ClearanceRow> history(AreaId area, LocalDate day) {
    access.requireReading(area);
    return listing.history(area, day);
  }

  /** One of them, to whoever may take it away. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public ClearanceRow clearance(AreaId area, ClearanceId id, LocalDate day) {
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF);
    return listing.one(area, id, day);
  }
}
