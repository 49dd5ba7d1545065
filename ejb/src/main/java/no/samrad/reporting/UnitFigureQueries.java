package no.samrad.reporting;

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

/** Reads the figures of the units of a period. They never leave the team. */
@Stateless
public class UnitFigureQueries {

  @Inject ReportingPeriods periods;
  @Inject PeriodListing listing;
  @Inject UnitFigures figures;
  @Inject AreaAccess access;

  /** Counted now while it is open, as submitted afterwards: by indicator, then by name. */
  @RolesAllowed({Role.TEAM_LEADER, Role.TEAM_MEMBER})
  public List<UnitFigure> ofUnits(PeriodId id, LocalDate today, Language language) {
    AreaId area = periods.areaOf(id);
    access.requireAny(area, Role.TEAM_LEADER, Role.TEAM_MEMBER);
    PeriodRow row = listing.one(id, true).orElseThrow(() -> new NotFound(id));
    if (!row.isBegun(today)) {
      return List.of();
    }
    return row.state() == PeriodState.OPEN
        ? figures.now(area, row.spanUntil(today), language)
        : figures.submitted(id, language);
  }
}
