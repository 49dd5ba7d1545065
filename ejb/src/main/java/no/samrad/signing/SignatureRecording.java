package no.samrad.signing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.AgreementRegister;
import no.samrad.agreement.PartyId;
import no.samrad.agreement.SentVersion.SentParty;
import no.samrad.document.UploadedFile;
import no.samrad.security.AreaAccess;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Reason;
import no.samrad.shared.UnitId;

/** A party has signed somewhere else, or has said no. */
@Stateless
public class SignatureRecording {

  @Inject AgreementRegister agreements;
  @Inject Signatures signatures;
  @Inject ProvidedSignatures given;
  @Inject AreaAccess access;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /**
   * Paper, or a service of somebody's own.
   *
   * @param evidence the signed paper; null where the note says how to look it up
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.MUNICIPAL_CONTACT})
  public void record(
      AgreementId agreement, PartyId party, GivenSignature signature, UploadedFile evidence) {
    requireOwn(agreement, party);
    PlausibleDay.require(signature.day(), LocalDate.now(clock));

    given.signed(agreement, party, signature, evidence, user.person());
  }

  /** With the reason, which the host reads. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.MUNICIPAL_CONTACT})
  public void refuse(AgreementId agreement, PartyId party, String reason) {
    requireOwn(agreement, party);

    given.refused(agreement, party, new Reason(reason), user.person());
  }

  /** A contact of a municipality speaks for that municipality only. */
  private void requireOwn(AgreementId agreement, PartyId party) {
    AreaId area = agreements.area(agreement);
    Optional<UnitId> unit =
        agreements.sentVersion(agreement).flatMap(sent -> sent.party(party)).map(SentParty::unit);
    if (unit.isPresent()) {
      access.requireUnit(
          area, unit.get(), Role.ADMINISTRATOR, Role.HOST_STAFF, Role.MUNICIPAL_CONTACT);
    } else {
      access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF);
    }
  }
}
