package no.samrad.team;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.samrad.place.Language;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;

/** Reads the teams of areas: how many to everybody who reads about the area, who to those near. */
@Stateless
public class TeamQueries {

  @Inject TeamListing listing;
  @Inject CaseloadListing caseloads;
  @Inject StaffingNorms norms;
  @Inject AreaAccess access;

  /** The areas of the day the caller may read about, each with its team or without one. */
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
  public List<TeamRow> teams(LocalDate day, Language language) {
    return listing.teams(access.readable(), day, language);
  }

  /** How many work in a team by the norm of the day; no names. */
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
  public StaffingSheet staffing(AreaId area, LocalDate day) {
    access.requireReading(area);
    StaffingCount count = listing.count(area, day);
    StaffingNorm norm = norms.of(area).on(day);
    return new StaffingSheet(count, norm, StaffingWarning.of(count, norm), listing.history(area));
  }

  /** Who works in a team: to the team itself, and to those who employ it. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.TEAM_LEADER, Role.TEAM_MEMBER})
  public TeamDetails team(AreaId area, LocalDate day, Language language) {
    access.requireAny(
        area, Role.ADMINISTRATOR, Role.HOST_STAFF, Role.TEAM_LEADER, Role.TEAM_MEMBER);
    return new TeamDetails(area, listing.version(area), day, listing.posts(area, day, language));
  }

  /** How many participants each nurse follows: to the team itself only. */
  @RolesAllowed({Role.TEAM_LEADER, Role.TEAM_MEMBER})
  public List<Caseload> caseloads(AreaId area, LocalDate day) {
    access.requireAny(area, Role.TEAM_LEADER, Role.TEAM_MEMBER);
    return caseloads.of(area, day);
  }

  /** Whom the area knows and who employs, to whoever may give posts. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public TeamChoices choices(AreaId area, LocalDate day, Language language) {
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF);
    return listing.choices(area, day, language);
  }
}
