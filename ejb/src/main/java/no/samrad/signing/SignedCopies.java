package no.samrad.signing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.AgreementRegister;
import no.samrad.document.DocumentId;
import no.samrad.document.DocumentStore;
import no.samrad.document.UploadedFile;
import no.samrad.security.AreaAccess;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.RuleViolation;

/** The agreement as it was signed, for everybody who is party to it. */
@Stateless
public class SignedCopies {

  @Inject AgreementRegister agreements;
  @Inject Signatures signatures;
  @Inject DocumentStore documents;
  @Inject AreaAccess access;
  @Inject CurrentUser user;
  @Inject SigningNews news;
  @Inject Clock clock;

  /** Its SHA-256 is kept, so that a changed file shows. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public DocumentId add(AgreementId agreement, UploadedFile file) {
    access.requireAny(agreements.area(agreement), Role.ADMINISTRATOR, Role.HOST_STAFF);
    AreaId area = agreements.lock(agreement);
    SigningCase about = signatures.requireCase(area, agreement, LocalDate.now(clock));
    if (!signatures.isSignedByAnybody(about)) {
      throw new RuleViolation(SigningRule.NOT_SIGNED_YET);
    }

    DocumentId id = documents.storeOnce(area, file, user.person(), signatures.copies(agreement));
    signatures.addCopy(about, id);

    news.copyAdded(about, id, documents.details(id).sha256());
    return id;
  }
}
