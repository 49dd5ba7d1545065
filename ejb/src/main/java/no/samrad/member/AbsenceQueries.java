package no.samrad.member;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.place.Language;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;

/** Reads who has said not to come, so that the secretary can call in somebody else. */
@Stateless
public class AbsenceQueries {

  @Inject AbsenceListing listing;
  @Inject AreaAccess access;

  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public List<AbsenceRow> of(NfpMeetingId meeting, Language language) {
    AreaId area = listing.areaOf(meeting);
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY);
    return listing.of(meeting, language);
  }
}
