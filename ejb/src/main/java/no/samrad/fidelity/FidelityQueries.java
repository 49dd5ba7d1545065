package no.samrad.fidelity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.samrad.place.Language;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;

/** Reads how far an area is with the core elements, for whoever reads about it. */
@Stateless
public class FidelityQueries {

  @Inject CoreListing listing;
  @Inject AreaAccess access;

  /** The four areas with their elements, as assessed by the day. */
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
  public List<CoreAreaRow> coreAreas(AreaId area, LocalDate day, Language language) {
    access.requireReading(area);
    return listing.areas(area, day, language);
  }

  /** One element as it stands. */
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
  public CoreElementRow coreElement(
      AreaId area, CoreElementId element, LocalDate day, Language language) {
    access.requireReading(area);
    return listing.elements(area, day, language).stream()
        .filter(each -> each.id().equals(element))
        .findFirst()
        .orElseThrow(() -> new NotFound(element));
  }

  /** Everything that was found of it, the latest first. */
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
  public List<AssessmentRow> history(AreaId area, CoreElementId element) {
    access.requireReading(area);
    return listing.history(area, element);
  }
}
