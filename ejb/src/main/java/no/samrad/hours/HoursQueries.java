package no.samrad.hours;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.place.Language;
import no.samrad.security.AreaAccess;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;

/** Reads working time: sums for everybody, people's own for themselves and the secretary. */
@Stateless
public class HoursQueries {

  @Inject HoursBook book;
  @Inject HoursListing listing;
  @Inject AreaAccess access;
  @Inject CurrentUser user;

  /** What each municipality of the area has put in, in a year. */
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
  public YearHours year(AreaId area, int year, Language language) {
    access.requireReading(area);
    return new YearHours(
        year, listing.units(area, year, language), listing.meetings(area, year, user.person()));
  }

  /** Meetings of the last months that are over, for which the caller has entered nothing. */
  @RolesAllowed({Role.COUNCIL_MEMBER, Role.COUNCIL_SECRETARY})
  public List<OwnHours> own(LocalDate day, Language language) {
    return listing.own(user.person(), day, language);
  }

  /** The seats of a meeting: the caller's own, to whoever manages the council all of them. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_MEMBER, Role.COUNCIL_SECRETARY})
  public List<SeatHours> seats(NfpMeetingId meeting, Language language) {
    AreaId area = book.areaOf(meeting);
    access.requireReading(area);
    boolean everybody =
        access.mayAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY);
    return listing.seats(meeting, user.person(), everybody, language);
  }
}
