package no.samrad.member;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.samrad.member.MemberHome.NextMeeting;
import no.samrad.place.Language;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;

/** Reads what waits for the caller in the councils they sit in, with seven statements. */
@Stateless
public class MemberHomeQueries {

  @Inject MemberSeats seats;
  @Inject MemberMeetings meetings;
  @Inject CurrentUser user;

  @RolesAllowed({Role.COUNCIL_MEMBER, Role.COUNCIL_SECRETARY})
  public MemberHome home(LocalDate day, Language language) {
    MemberAsking asking = new MemberAsking(user.person(), day, language);
    return new MemberHome(
        seats.seats(asking),
        meetings.next(asking),
        meetings.unread(asking),
        meetings.minutes(asking),
        meetings.written(asking),
        seats.agreements(asking),
        seats.areas(asking));
  }

  /** The next meeting of each council the caller sits in. */
  @RolesAllowed({Role.COUNCIL_MEMBER, Role.COUNCIL_SECRETARY})
  public List<NextMeeting> meetings(LocalDate day, Language language) {
    return meetings.next(new MemberAsking(user.person(), day, language));
  }
}
