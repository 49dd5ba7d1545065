package no.samrad.circulation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import no.samrad.council.SeatId;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.place.Language;
import no.samrad.security.Role;

/** Reads who may answer a decision in writing in place of a member. */
@Stateless
public class SubstituteQueries {

  @Inject Replies replies;
  @Inject Substitutions substitutions;
  @Inject CirculationReaders readers;

  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public SubstituteSheet seat(NfpMeetingId meeting, SeatId seat, Language language) {
    CirculationFacts facts = replies.facts(meeting);
    readers.requireManaging(facts.area());
    facts.requireInWriting();
    return substitutions.seat(meeting, seat, language);
  }
}
