package no.samrad.access;

import static no.samrad.access.AccessCalls.add;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.PartyId;
import no.samrad.document.DocumentId;
import no.samrad.document.DocumentQueries;
import no.samrad.document.UploadedFile;
import no.samrad.place.Language;
import no.samrad.signing.AgreementAttachments;
import no.samrad.signing.GivenSignature;
import no.samrad.signing.SignatureMethod;
import no.samrad.signing.SignatureRecording;
import no.samrad.signing.SignedCopies;
import no.samrad.signing.SigningOrder;
import no.samrad.signing.SigningQueries;
import no.samrad.signing.SigningRequest;

/** How the use cases of files and signatures are called. */
final class SigningCalls {

  /** As in AccessTargets, which only exists outside the container. */
  private static final long SENT_AGREEMENTS = 910_000;

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private SigningCalls() {}

  static void addAll() {
    documents();
    signing();
    attachments();
  }

  private static void documents() {
    add(DocumentQueries.class, "document", (bean, on) -> bean.document(file(on)));
    add(DocumentQueries.class, "checked", (bean, on) -> bean.checked(file(on)));
    add(DocumentQueries.class, "piece", (bean, on) -> bean.piece(file(on), 1));
  }

  private static void signing() {
    SigningOrder order = new SigningOrder(DAY, List.of());
    GivenSignature given = new GivenSignature(DAY, SignatureMethod.PAPER, "Noen", "Arkiv");
    add(
        SigningQueries.class,
        "signing",
        (bean, on) -> bean.signing(agreement(on), DAY, Language.NB));
    add(SigningRequest.class, "open", (bean, on) -> bean.open(agreement(on), order));
    add(SigningRequest.class, "remind", (bean, on) -> bean.remind(agreement(on)));
    add(SigningRequest.class, "withdraw", (bean, on) -> bean.withdraw(agreement(on), "Prøve"));
    add(
        SignatureRecording.class,
        "record",
        (bean, on) -> bean.record(agreement(on), party(on), given, null));
    add(
        SignatureRecording.class,
        "refuse",
        (bean, on) -> bean.refuse(agreement(on), party(on), "Prøve"));
    add(SignedCopies.class, "add", (bean, on) -> bean.add(agreement(on), empty()));
  }

  private static void attachments() {
    add(AgreementAttachments.class, "add", (bean, on) -> bean.add(agreement(on), "Prøve", empty()));
    add(
        AgreementAttachments.class,
        "moveUp",
        (bean, on) -> bean.moveUp(agreement(on), new DocumentId(-1)));
    add(
        AgreementAttachments.class,
        "remove",
        (bean, on) -> bean.remove(agreement(on), new DocumentId(-1)));
  }

  /** Made with somebody's right, under the same number. */
  private static DocumentId file(AccessTarget on) {
    return new DocumentId(on.assignment().value());
  }

  static AgreementId agreement(AccessTarget on) {
    return new AgreementId(SENT_AGREEMENTS + on.area().value());
  }

  static PartyId party(AccessTarget on) {
    return new PartyId(SENT_AGREEMENTS + on.area().value());
  }

  private static UploadedFile empty() {
    return new UploadedFile("tom.txt", new ByteArrayInputStream(new byte[0]));
  }
}
