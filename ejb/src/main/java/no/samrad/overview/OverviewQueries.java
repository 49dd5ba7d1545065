package no.samrad.overview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.samrad.place.Language;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;

/**
 * Reads all areas side by side. Everybody gets the same of an area, its team too: what the safe
 * publication showed when an approved period was submitted.
 */
@Stateless
public class OverviewQueries {

  @Inject OverviewReading reading;
  @Inject AreaAccess access;

  /** The times that areas the caller reads about have reported or should report, latest first. */
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
  public List<ReportTime> times(LocalDate today) {
    return reading.times(access.readable(), today);
  }

  /** Every area the caller reads about that existed then, in the order of their names. */
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
  public NationalOverview overview(ReportTime time, LocalDate today, Language language) {
    return new NationalOverview(time, reading.rows(access.readable(), time, today, language));
  }

  /** What is published about the programme as a whole, the latest first. */
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
  public List<PublishedCount> published() {
    return reading.published();
  }
}
