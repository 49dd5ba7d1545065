package no.samrad.supervision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.samrad.norm.Norms;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.Period;

/** Says how teams are supervised: by name to those near, in numbers to everybody who may read. */
@Stateless
public class SupervisionQueries {

  @Inject SupervisionFacts facts;
  @Inject SupervisionListing listing;
  @Inject Norms norms;
  @Inject AreaAccess access;

  /**
   * Coverage and shortfall of each nurse, by the rhythm of the period's last day.
   *
   * @param today what would be held later is not missing
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.TEAM_LEADER, Role.TEAM_MEMBER})
  public SupervisionReport report(AreaId area, Period period, LocalDate today) {
    requireNear(area);
    return counted(area, period, today);
  }

  /** The same without names. */
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
  public SupervisionSummary summary(AreaId area, Period period, LocalDate today) {
    access.requireReading(area);
    return SupervisionSummary.of(counted(area, period, today));
  }

  /** What was held in a period, the latest first. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.TEAM_LEADER, Role.TEAM_MEMBER})
  public List<SessionRow> sessions(AreaId area, Period period) {
    requireNear(area);
    return listing.sessions(area, period);
  }

  /** Who is in the team on a day, or was shortly before. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.TEAM_LEADER, Role.TEAM_MEMBER})
  public List<TeamMemberRow> members(AreaId area, LocalDate day) {
    requireNear(area);
    return listing.members(area, day);
  }

  /** Who is away on the day or later, or was in the year before it. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.TEAM_LEADER})
  public List<AbsenceRow> absences(AreaId area, LocalDate day) {
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF, Role.TEAM_LEADER);
    return listing.absences(area, day);
  }

  private SupervisionReport counted(AreaId area, Period period, LocalDate today) {
    LocalDate first = period.firstDay().orElseThrow();
    LocalDate last = period.lastDay().orElseThrow();
    LocalDate yearBefore = (last.isBefore(today) ? last : today).minusYears(1);
    LocalDate from = (first.isBefore(yearBefore) ? first : yearBefore).minusWeeks(1);
    LocalDate until = last.plusMonths(1);
    Rhythm rhythm = Rhythm.of(norms.on(last, area));
    return new SupervisionCount(
            facts.staff(area, from, until), facts.sessions(area, from, until), rhythm, today)
        .of(period);
  }

  private void requireNear(AreaId area) {
    access.requireAny(
        area, Role.ADMINISTRATOR, Role.HOST_STAFF, Role.TEAM_LEADER, Role.TEAM_MEMBER);
  }
}
