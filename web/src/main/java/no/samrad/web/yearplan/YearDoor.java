package no.samrad.web.yearplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import no.samrad.area.AreaDirectoryQueries;
import no.samrad.council.CouncilId;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;
import no.samrad.web.place.PageLanguage;
import no.samrad.yearplan.YearPlanDetails;
import no.samrad.yearplan.YearPlanQueries;

/** Lets people in to a year of an NFP council. */
@ApplicationScoped
class YearDoor {

  private static final int FIRST = 2016;
  private static final int LAST = 2100;

  @Inject AreaDirectoryQueries directory;
  @Inject YearPlanQueries years;
  @Inject AreaAccess access;
  @Inject Clock clock;

  /**
   * To read.
   *
   * @param year null for this one
   */
  OpenYear open(String slug, long council, Integer year) {
    int wanted = year == null ? LocalDate.now(clock).getYear() : year;
    CouncilId id = new CouncilId(council);
    if (wanted < FIRST || wanted > LAST) {
      throw new NotFound(id);
    }
    AreaId area = directory.idOf(slug).orElseThrow(() -> new NotFound("area"));
    YearPlanDetails found = years.year(id, wanted, PageLanguage.now());
    if (!found.area().equals(area)) {
      throw new NotFound(id);
    }
    String name = directory.nameOf(area, LocalDate.now(clock), PageLanguage.now()).orElse(slug);
    return new OpenYear(name, mayPlan(area), found);
  }

  /** To plan. */
  OpenYear openToPlan(String slug, long council, Integer year) {
    OpenYear open = open(slug, council, year);
    access.requireAny(open.area(), Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY);
    return open;
  }

  private boolean mayPlan(AreaId area) {
    return access.mayAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY);
  }
}
