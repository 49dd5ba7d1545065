package no.samrad.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.AgreementRegister;
import no.samrad.agreement.PartyId;
import no.samrad.agreement.SentVersion.SentParty;
import no.samrad.document.DocumentId;
import no.samrad.document.DocumentStore;
import no.samrad.document.UploadedFile;
import no.samrad.shared.AreaId;
import no.samrad.shared.PersonId;
import no.samrad.shared.Reason;
import no.samrad.shared.RuleViolation;

/**
 * Takes signatures in, from people who record them and from an e-signing service that reports them.
 * Whoever calls it has asked for the right, or is such a service.
 */
@ApplicationScoped
public class ProvidedSignatures {

  @Inject AgreementRegister agreements;
  @Inject Signatures signatures;
  @Inject DocumentStore documents;
  @Inject SigningNews news;
  @Inject Clock clock;

  /**
   * @param evidence the signed file; null where the note of the signature says how to look it up
   */
  public void signed(
      AgreementId agreement,
      PartyId party,
      GivenSignature given,
      UploadedFile evidence,
      PersonId by) {
    LocalDate today = LocalDate.now(clock);
    AreaId area = agreements.lock(agreement);
    SigningCase about = signatures.requireCase(area, agreement, today);
    SentParty signer = about.requireSigner(party);
    if (signer.unit() != null) {
      signatures.requireLiving(signer.unit(), given.day());
    }
    if (evidence == null && given.note().isEmpty()) {
      throw new RuleViolation(SigningRule.EVIDENCE_MISSING);
    }

    DocumentId file = evidence == null ? null : kept(about, evidence, by);
    Signature signature = signatures.round(about).sign(party, given, file, today);
    signature.changedBy(by, clock.instant());
    signatures.flush(agreement);

    news.given(about, party, given, file);
  }

  public void refused(AgreementId agreement, PartyId party, Reason reason, PersonId by) {
    LocalDate today = LocalDate.now(clock);
    AreaId area = agreements.lock(agreement);
    SigningCase about = signatures.requireCase(area, agreement, today);

    Signature signature = signatures.round(about).refuse(party, reason, today);
    signature.changedBy(by, clock.instant());
    signatures.flush(agreement);

    news.refused(about, party, reason);
  }

  /** One paper may carry the names of several. */
  private DocumentId kept(SigningCase about, UploadedFile evidence, PersonId by) {
    return documents.storeOrFind(about.area(), evidence, by, signatures.files(about.agreement()));
  }
}
