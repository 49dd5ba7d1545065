package no.samrad.yearplan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import no.samrad.council.CouncilId;
import no.samrad.place.Language;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;

/** Reads the years of NFP councils. */
@Stateless
public class YearPlanQueries {

  @Inject YearSheets sheets;
  @Inject YearFacts facts;
  @Inject AreaAccess access;

  /** What is only proposed is shown to whoever plans. */
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
  public YearPlanDetails year(CouncilId council, int year, Language language) {
    AreaId area = facts.areaOf(council);
    access.requireReading(area);
    boolean planning =
        access.mayAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY);
    return sheets.of(council, year, language, planning);
  }
}
