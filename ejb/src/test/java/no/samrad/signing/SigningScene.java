package no.samrad.signing;

import static no.samrad.agreement.SentAgreement.AGDER;
import static no.samrad.agreement.SentAgreement.HOST;
import static no.samrad.agreement.SentAgreement.ID;
import static no.samrad.agreement.SentAgreement.MEMBER;
import static no.samrad.agreement.SentAgreement.OFFICE;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import no.samrad.agreement.PartyId;
import no.samrad.agreement.SentAgreement;
import no.samrad.db.TestDatabase;
import no.samrad.document.SampleFiles;
import no.samrad.document.UploadedFile;
import no.samrad.place.Language;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.TestPersistence;
import no.samrad.signing.SigningDetails.SignatureRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** An agreement that all have adopted, and what is done to have it signed. */
class SigningScene {

  static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
  static final LocalDate DUE = LocalDate.of(2026, 3, 31);
  static final SigningOrder ANY_ORDER = new SigningOrder(DUE, List.of());
  static final SigningOrder IN_TURNS = new SigningOrder(DUE, List.of(MEMBER, HOST, OFFICE));

  TestDatabase database;
  TestPersistence persistence;

  @BeforeEach
  void start() {
    database = TestDatabase.restored();
    persistence = new TestPersistence(database.app());
    SentAgreement.create(persistence);
  }

  @AfterEach
  void stop() {
    persistence.close();
    database.close();
  }

  static CurrentUser host() {
    return Callers.holding(Role.HOST_STAFF, AGDER);
  }

  static GivenSignature given(LocalDate day, String note) {
    return new GivenSignature(day, SignatureMethod.PAPER, "Tuva Prøve", note);
  }

  static UploadedFile file(String name) {
    return SampleFiles.file(name + ".pdf", SampleFiles.pdf(name));
  }

  final void open(SigningOrder order) {
    run(desk -> desk.request().open(ID, order));
  }

  final void record(PartyId party, LocalDate day) {
    run(desk -> desk.recording().record(ID, party, given(day, "Papir i arkivet"), null));
  }

  final List<String> run(Consumer<SigningDesk> work) {
    return runOn(TODAY, work);
  }

  final List<String> runOn(LocalDate day, Consumer<SigningDesk> work) {
    return run(host(), day, work);
  }

  final void runAs(CurrentUser caller, Consumer<SigningDesk> work) {
    run(caller, TODAY, work);
  }

  final List<String> run(CurrentUser caller, LocalDate day, Consumer<SigningDesk> work) {
    return persistence.get(
        em -> {
          SigningDesk desk = SigningDesk.of(em, caller, day);
          work.accept(desk);
          return desk.events().fired().stream()
              .map(event -> event.getClass().getSimpleName())
              .toList();
        });
  }

  final SigningDetails details() {
    return on(TODAY);
  }

  final SigningDetails on(LocalDate day) {
    return persistence.get(
        em -> SigningDesk.of(em, host(), day).queries().signing(ID, day, Language.NB));
  }

  final List<SignatureStatus> statuses() {
    return details().signatures().stream().map(SignatureRow::status).toList();
  }

  final SignatureRow row(PartyId party) {
    return details().signatures().stream()
        .filter(each -> each.party().equals(party))
        .findFirst()
        .orElseThrow();
  }

  final String standing() {
    return standingOn(TODAY.toString());
  }

  final String standingOn(String day) {
    return persistence.get(
        em ->
            em.createNativeQuery(
                    "select status from samrad.agreement_on(cast(?1 as date)) where agreement_id ="
                        + " 1")
                .setParameter(1, day)
                .getSingleResult()
                .toString());
  }

  final void sql(String sql) {
    SentAgreement.sql(persistence, sql);
  }
}
