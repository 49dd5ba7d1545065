package no.samrad.meeting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import no.samrad.place.Language;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;

/** Finds meetings of every area by what stands on their agendas. */
@Stateless
public class MeetingSearchQueries {

  @Inject MeetingSearching searching;
  @Inject MeetingReaders readers;
  @Inject AreaAccess access;
  @Inject Clock clock;

  /**
   * Those whose number, or the number or title of an item of theirs, was typed; the latest first.
   * Before it is called a meeting is found by whoever keeps it only, and a closed item by its
   * public title where the caller may not read the other.
   */
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
  public PageOf<MeetingHit> meetings(String typed, Language language, PageRequest page) {
    MeetingSearching.Reach reach =
        new MeetingSearching.Reach(access.readable(), readers.managed(), readers.closedRead());
    return searching.page(SoughtMeeting.of(typed), reach, LocalDate.now(clock), language, page);
  }
}
