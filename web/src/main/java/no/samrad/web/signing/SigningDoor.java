package no.samrad.web.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.PartyId;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.NotFound;
import no.samrad.signing.SigningDetails;
import no.samrad.signing.SigningDetails.SignatureRow;
import no.samrad.signing.SigningQueries;
import no.samrad.web.place.PageLanguage;

/** Lets whoever may in to the signing of an agreement, as it is today. */
@ApplicationScoped
class SigningDoor {

  @Inject SigningQueries queries;
  @Inject AreaAccess access;
  @Inject Clock clock;

  SigningDetails read(long agreement, LocalDate day) {
    return queries.signing(new AgreementId(agreement), day, PageLanguage.now());
  }

  SigningDetails today(long agreement) {
    return read(agreement, LocalDate.now(clock));
  }

  /** For whoever may change it. */
  SigningDetails change(long agreement) {
    SigningDetails details = today(agreement);
    access.requireAny(details.area(), Role.ADMINISTRATOR, Role.HOST_STAFF);
    return details;
  }

  boolean mayChange(SigningDetails details) {
    return access.mayAny(details.area(), Role.ADMINISTRATOR, Role.HOST_STAFF);
  }

  /** The host records for everybody, a contact for the own municipality. */
  boolean mayRecord(SigningDetails details, SignatureRow row) {
    return mayChange(details)
        || (row.unit() != null
            && access.mayUnit(details.area(), row.unit(), Role.MUNICIPAL_CONTACT));
  }

  SignatureRow requireRecording(SigningDetails details, long party) {
    PartyId wanted = new PartyId(party);
    SignatureRow row =
        details.signatures().stream()
            .filter(each -> each.party().equals(wanted))
            .findFirst()
            .orElseThrow(() -> new NotFound(wanted));
    if (row.unit() == null) {
      access.requireAny(details.area(), Role.ADMINISTRATOR, Role.HOST_STAFF);
    } else {
      access.requireUnit(
          details.area(), row.unit(), Role.ADMINISTRATOR, Role.HOST_STAFF, Role.MUNICIPAL_CONTACT);
    }
    return row;
  }
}
