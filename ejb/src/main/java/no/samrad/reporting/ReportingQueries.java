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

/**
 * Reads reporting periods. The team sees its figures as they are; everybody else who reads about
 * the area sees what the safe publication showed when they were submitted.
 */
@Stateless
public class ReportingQueries {

  @Inject PeriodListing listing;
  @Inject PeriodReading reading;
  @Inject SealedFigures sealed;
  @Inject ReportingPeriods periods;
  @Inject AreaAccess access;

  /** The periods of an area, the latest first. */
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
  public List<PeriodRow> periods(AreaId area) {
    access.requireReading(area);
    return listing.of(area, isOfTheTeam(area));
  }

  /** One of them with the figures the caller may see. */
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
  public PeriodDetails period(PeriodId id, LocalDate today, Language language) {
    AreaId area = periods.areaOf(id);
    access.requireReading(area);
    boolean ofTheTeam = isOfTheTeam(area);
    PeriodRow row = listing.one(id, ofTheTeam).orElseThrow(() -> new NotFound(id));
    if (ofTheTeam) {
      return reading.forTheTeam(area, row, today, language);
    }
    boolean seen =
        row.state().isApproved()
            || (row.state() == PeriodState.SUBMITTED
                && access.mayAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF));
    return seen ? reading.submitted(area, row, language) : reading.withoutFigures(area, row);
  }

  /** An indicator of an area in its approved periods of a kind, the first first. */
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
  public List<TrendPoint> trend(AreaId area, PeriodKind kind, String code, Language language) {
    access.requireReading(area);
    return points(sealed.overTime(area, kind, List.of(code), language));
  }

  /** An indicator of every area the caller reads about and that has an approved period then. */
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
  public List<TrendPoint> comparison(
      PeriodKind kind, LocalDate firstDay, String code, Language language) {
    return points(sealed.ofAreas(access.readable(), kind, firstDay, code, language));
  }

  private List<TrendPoint> points(List<SealedFigure> figures) {
    return figures.stream()
        .map(
            each ->
                new TrendPoint(
                    each.period(),
                    each.slug(),
                    each.areaName(),
                    each.firstDay(),
                    each.lastDay(),
                    each.figure().code(),
                    each.forReader(isOfTheTeam(each.area()))))
        .toList();
  }

  private boolean isOfTheTeam(AreaId area) {
    return access.mayAny(area, Role.TEAM_LEADER, Role.TEAM_MEMBER);
  }
}
