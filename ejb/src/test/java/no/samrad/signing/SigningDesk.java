package no.samrad.signing;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import no.samrad.agreement.AgreementRegisters;
import no.samrad.document.DocumentDesk;
import no.samrad.document.DocumentStore;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.shared.RecordedEvents;

/** The use cases and queries of signing for one caller on a day, without a container. */
record SigningDesk(EntityManager em, CurrentUser user, LocalDate today, RecordedEvents events) {

  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

  static SigningDesk of(EntityManager em, CurrentUser user, LocalDate today) {
    return new SigningDesk(em, user, today, new RecordedEvents());
  }

  SigningRequest request() {
    SigningRequest request = new SigningRequest();
    request.agreements = AgreementRegisters.on(em);
    request.signatures = signatures();
    request.provider = new ManualSigning();
    request.access = Callers.accessOf(user);
    request.news = news();
    request.clock = clock();
    return request;
  }

  SignatureRecording recording() {
    SignatureRecording recording = new SignatureRecording();
    recording.agreements = AgreementRegisters.on(em);
    recording.given = provided();
    recording.access = Callers.accessOf(user);
    recording.user = user;
    recording.clock = clock();
    return recording;
  }

  ProvidedSignatures provided() {
    ProvidedSignatures provided = new ProvidedSignatures();
    provided.agreements = AgreementRegisters.on(em);
    provided.signatures = signatures();
    provided.documents = documents();
    provided.news = news();
    provided.clock = clock();
    return provided;
  }

  SignedCopies copies() {
    SignedCopies copies = new SignedCopies();
    copies.agreements = AgreementRegisters.on(em);
    copies.signatures = signatures();
    copies.documents = documents();
    copies.access = Callers.accessOf(user);
    copies.user = user;
    copies.news = news();
    copies.clock = clock();
    return copies;
  }

  AgreementAttachments attachments() {
    AgreementAttachments attachments = new AgreementAttachments();
    attachments.agreements = AgreementRegisters.on(em);
    attachments.attachments = new Attachments();
    attachments.attachments.em = em;
    attachments.documents = documents();
    attachments.access = Callers.accessOf(user);
    attachments.user = user;
    attachments.clock = clock();
    attachments.events = events;
    return attachments;
  }

  SigningQueries queries() {
    SigningQueries queries = new SigningQueries();
    queries.agreements = AgreementRegisters.on(em);
    queries.listing = listing();
    queries.access = Callers.accessOf(user);
    return queries;
  }

  DraftGuard guard() {
    DraftGuard guard = new DraftGuard();
    guard.listing = listing();
    guard.access = Callers.accessOf(user);
    return guard;
  }

  DocumentStore documents() {
    return DocumentDesk.storeOn(em, clock());
  }

  private SigningListing listing() {
    SigningListing listing = new SigningListing();
    listing.em = em;
    return listing;
  }

  private SigningNews news() {
    SigningNews news = new SigningNews();
    news.signatures = signatures();
    news.user = user;
    news.events = events;
    news.clock = clock();
    return news;
  }

  private Signatures signatures() {
    Signatures signatures = new Signatures();
    signatures.em = em;
    signatures.agreements = AgreementRegisters.on(em);
    return signatures;
  }

  private Clock clock() {
    return Clock.fixed(today.atTime(12, 0).atZone(OSLO).toInstant(), OSLO);
  }
}
