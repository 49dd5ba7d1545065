package no.samrad.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.shared.UnitId;

/** Reads the calendars of councils. */
@Stateless
public class CalendarQueries {

  /** What {@link PageRequest#column()} may name; anything else means by name. */
  public static final Set<String> SORT_COLUMNS = Set.of("name", "next", "ahead");

  @Inject CalendarListing listing;
  @Inject CalendarAccess calendars;
  @Inject AreaAccess access;
  @Inject Clock clock;

  /** The units that take part in areas the caller may read about. */
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
  public PageOf<CalendarRow> units(CalendarSearch search, PageRequest page) {
    return listing.units(search, page, access.readable());
  }

  /** How many of them there are, whatever the search says about lacking dates. */
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
  public CalendarCounts counts(CalendarSearch search) {
    return listing.counts(search, access.readable());
  }

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
  public UnitCalendar calendar(UnitId unit, LocalDate day) {
    LocalDate today = LocalDate.now(clock);
    calendars.requireReading(unit, today);
    return new UnitCalendar(
        listing.ahead(unit, day), listing.past(unit, day), calendars.mayKeep(unit, today));
  }
}
