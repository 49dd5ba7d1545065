package no.samrad.signing;

import static no.samrad.agreement.SentAgreement.AGDER;
import static no.samrad.agreement.SentAgreement.ID;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import no.samrad.agreement.SentAgreement;
import no.samrad.db.TestDatabase;
import no.samrad.document.DocumentId;
import no.samrad.document.DocumentRule;
import no.samrad.document.SampleFiles;
import no.samrad.place.Language;
import no.samrad.security.AccessDenied;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.NotFound;
import no.samrad.shared.TestPersistence;
import no.samrad.signing.SigningDetails.AttachedFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AttachmentsIT {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

  private TestDatabase database;
  private TestPersistence persistence;

  @BeforeEach
  void start() {
    database = TestDatabase.restored();
    persistence = new TestPersistence(database.app());
    SentAgreement.create(persistence);
    SentAgreement.begin(persistence);
  }

  @AfterEach
  void stop() {
    persistence.close();
    database.close();
  }

  @Test
  void files_are_added_in_order_and_moved() {
    add("Budsjett", "a");
    add("Kart", "b");
    DocumentId third = add("Mål", "c");

    run(desk -> moved(desk, third));

    assertThat(titles(host())).containsExactly("Budsjett", "Mål", "Kart");
    run(desk -> moved(desk, third));
    run(desk -> moved(desk, third));
    assertThat(titles(host())).containsExactly("Mål", "Budsjett", "Kart");
  }

  @Test
  void an_annex_of_eighty_pages_is_taken() {
    DocumentId annex =
        run(
            desk ->
                desk.attachments()
                    .add(ID, "Vedlegg", SampleFiles.file("v.pdf", SampleFiles.largePdf(12))));

    assertThat(bytesOf(annex)).isEqualTo(12L << 20);
  }

  @Test
  void one_that_is_removed_is_forgotten() {
    DocumentId file = add("Budsjett", "a");

    run(desk -> removed(desk, file));

    assertThat(titles(host())).isEmpty();
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> run(desk -> desk.documents().details(file)));
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> run(desk -> removed(desk, file)));
  }

  @Test
  void one_that_another_version_has_too_is_kept() {
    DocumentId file = add("Budsjett", "a");
    SentAgreement.sql(
        persistence,
        "insert into agreement_attachment (version_id, position, area_id, document_id, title)"
            + " select 21, 1, 3, document_id, title from agreement_attachment");

    run(desk -> removed(desk, file));

    assertThat(bytesOf(file)).isPositive();
  }

  @Test
  void the_same_file_twice_and_one_without_a_title_are_refused() {
    add("Budsjett", "a");

    assertRefused(DocumentRule.SAME_FILE, () -> add("Budsjett igjen", "a"));
    assertRefused(SigningRule.TITLE_MISSING, () -> add(" ", "b"));
    assertRefused(SigningRule.TITLE_TOO_LONG, () -> add("x".repeat(201), "b"));
  }

  @Test
  void what_was_sent_does_not_change() {
    SentAgreement.sql(
        persistence, "update agreement_version set sent_on = '2026-03-05' where id = 22");

    assertRefused(SigningRule.VERSION_IS_SEALED, () -> add("Budsjett", "a"));
  }

  @Test
  void files_of_a_draft_are_read_by_whoever_reads_the_draft() {
    DocumentId file = add("Budsjett", "a");
    CurrentUser council = Callers.holding(Role.COUNCIL_MEMBER, AGDER);

    assertThat(titles(council)).isEmpty();
    assertThat(titles(Callers.holding(Role.AUDITOR, AGDER))).hasSize(1);
    assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> read(council, file));
    SentAgreement.sql(
        persistence, "update agreement_version set review_on = '2026-03-09' where id = 22");
    read(council, file);
    assertThatExceptionOfType(AccessDenied.class)
        .isThrownBy(() -> runAs(council, desk -> removed(desk, file)));
  }

  private long bytesOf(DocumentId file) {
    return run(desk -> desk.documents().details(file)).bytes();
  }

  private void read(CurrentUser caller, DocumentId file) {
    runAs(
        caller,
        desk -> {
          desk.guard().requireReading(desk.documents().details(file));
          return true;
        });
  }

  private DocumentId add(String title, String content) {
    return run(
        desk ->
            desk.attachments()
                .add(ID, title, SampleFiles.file(content + ".pdf", SampleFiles.pdf(content))));
  }

  private static boolean moved(SigningDesk desk, DocumentId file) {
    desk.attachments().moveUp(ID, file);
    return true;
  }

  private static boolean removed(SigningDesk desk, DocumentId file) {
    desk.attachments().remove(ID, file);
    return true;
  }

  private List<String> titles(CurrentUser caller) {
    return runAs(caller, desk -> desk.queries().signing(ID, TODAY, Language.NB))
        .draftAttachments()
        .stream()
        .map(AttachedFile::title)
        .toList();
  }

  private static CurrentUser host() {
    return Callers.holding(Role.HOST_STAFF, AGDER);
  }

  private <T> T run(Function<SigningDesk, T> work) {
    return runAs(host(), work);
  }

  private <T> T runAs(CurrentUser caller, Function<SigningDesk, T> work) {
    return persistence.get(em -> work.apply(SigningDesk.of(em, caller, TODAY)));
  }
}
