package no.samrad.signing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.AgreementRegister;
import no.samrad.place.Language;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;

/** Reads where signing stands. */
@Stateless
public class SigningQueries {

  @Inject AgreementRegister agreements;
  @Inject SigningListing listing;
  @Inject AreaAccess access;

  /** On a day, with the files; those of a draft only for whoever reads the draft. */
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
  public SigningDetails signing(AgreementId agreement, LocalDate day, Language language) {
    AreaId area = agreements.area(agreement);
    access.requireReading(area);
    boolean drafts = access.mayAny(area, DraftGuard.READERS);
    return listing.of(agreement, day, language, drafts);
  }
}
