package no.samrad.document;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.samrad.db.TestDatabase;
import no.samrad.security.AccessDenied;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;
import no.samrad.shared.PersonId;
import no.samrad.shared.TestPersistence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DocumentIT {

  private static final AreaId AGDER = new AreaId(3);
  private static final AreaId OSLO = new AreaId(1);
  private static final PersonId INGVILD = new PersonId(7);
  private static final ZoneId ZONE = ZoneId.of("Europe/Oslo");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
  private static final Clock NOON = Clock.fixed(TODAY.atTime(12, 0).atZone(ZONE).toInstant(), ZONE);

  private TestDatabase database;
  private TestPersistence persistence;

  @BeforeEach
  void start() {
    database = TestDatabase.restored();
    persistence = new TestPersistence(database.app());
    sql("insert into person (id, given_name, family_name) values (7, 'Ingvild', 'Eksempel')");
  }

  @AfterEach
  void stop() {
    persistence.close();
    database.close();
  }

  @Test
  void a_large_file_is_kept_in_pieces_and_comes_back_as_it_was() {
    byte[] annex = SampleFiles.largePdf(5);

    DocumentId id = store("Vedlegg.pdf", annex);

    assertThat(count("select count(*) from document_chunk")).isEqualTo(5);
    assertThat(bytes(desk -> read(desk.store().open(id)))).isEqualTo(annex);
    DocumentDetails details = with(desk -> desk.store().details(id));
    assertThat(details.bytes()).isEqualTo(annex.length);
    assertThat(details.kind()).isEqualTo(FileKind.PDF);
    assertThat(details.uploadedByName()).isEqualTo("Ingvild Eksempel");
    assertThat(details.sha256()).hasSize(64);
    assertThat(is(desk -> desk.store().isUnchanged(id))).isTrue();
  }

  @Test
  void what_is_refused_leaves_nothing_behind() {
    assertRefused(DocumentRule.FILE_EMPTY, () -> store("tom.pdf", new byte[0]));
    assertRefused(
        DocumentRule.NOT_WHAT_ITS_NAME_SAYS, () -> store("avtale.pdf", SampleFiles.docx()));
    assertRefused(DocumentRule.ENCRYPTED, () -> store("a.pdf", SampleFiles.encryptedPdf()));

    assertThat(count("select count(*) from document")).isZero();
    assertThat(count("select count(*) from document_chunk")).isZero();
  }

  @Test
  void the_installation_says_how_large_a_file_may_be() {
    System.setProperty("samrad.upload.megabytes", "2");
    try {
      store("to.pdf", SampleFiles.largePdf(2));
      assertRefused(
          DocumentRule.FILE_TOO_LARGE, () -> store("tre.pdf", SampleFiles.largePdf(3)), 2);
    } finally {
      System.clearProperty("samrad.upload.megabytes");
    }
  }

  @Test
  void the_same_file_twice_in_one_place_is_recognised() {
    DocumentId first = store("avtale.pdf", SampleFiles.pdf("avtale"));

    assertRefused(
        DocumentRule.SAME_FILE,
        () -> storeOnce("kopi.pdf", SampleFiles.pdf("avtale"), List.of(first)),
        "avtale.pdf",
        TODAY);
    storeOnce("kopi.pdf", SampleFiles.pdf("avtale"), List.of());
    storeOnce("annen.pdf", SampleFiles.pdf("en annen"), List.of(first));
    assertThat(count("select count(*) from document")).isEqualTo(3);
  }

  @Test
  void changed_bytes_are_found_kept_and_announced_once() {
    DocumentId id = store("avtale.pdf", SampleFiles.pdf("avtale"));
    assertThat(is(desk -> desk.check().look(id))).isTrue();

    sql("update document_chunk set content = content || 'x'::bytea");

    assertThat(is(desk -> desk.store().isUnchanged(id))).isFalse();
    assertThat(look(id)).containsExactly("DocumentFoundChanged");
    assertThat(look(id)).isEmpty();
    assertThat(is(desk -> desk.queries(host()).checked(id).intact())).isFalse();
  }

  @Test
  void a_piece_that_is_gone_is_a_change() {
    DocumentId id = store("avtale.pdf", SampleFiles.largePdf(2));

    sql("delete from document_chunk where number = 2");

    assertThat(is(desk -> desk.store().isUnchanged(id))).isFalse();
  }

  @Test
  void every_file_is_looked_at_once_a_night() {
    DocumentId first = store("en.pdf", SampleFiles.pdf("en"));
    DocumentId second = store("to.pdf", SampleFiles.pdf("to"));
    Clock night = Clock.offset(NOON, Duration.ofHours(22));

    assertThat(next(NOON)).isEmpty();
    assertThat(next(night)).contains(first);
    assertThat(next(night)).contains(second);
    assertThat(next(night)).isEmpty();
  }

  @Test
  void whoever_reads_the_area_reads_its_files_unless_a_guard_says_no() {
    DocumentId id = store("avtale.pdf", SampleFiles.pdf("avtale"));
    DocumentGuard closed =
        document -> {
          throw new NotFound(document.id());
        };

    assertThat(is(desk -> desk.queries(host()).document(id).name().equals("avtale.pdf"))).isTrue();
    assertThat(bytes(desk -> desk.queries(host()).piece(id, 1)))
        .isEqualTo(SampleFiles.pdf("avtale"));
    assertThat(bytes(desk -> desk.queries(host()).piece(id, 2))).isEmpty();
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> with(desk -> desk.queries(host(), closed).piece(id, 1)));
    for (CurrentUser caller : List.of(Callers.holding(Role.HOST_STAFF, OSLO), new CurrentUser())) {
      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(() -> with(desk -> desk.queries(caller).piece(id, 1)));
      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(() -> with(desk -> desk.queries(caller).checked(id)));
    }
  }

  private static CurrentUser host() {
    return Callers.holding(Role.HOST_STAFF, AGDER);
  }

  private DocumentId store(String name, byte[] content) {
    return with(
        desk -> desk.store().store(AGDER, name, new ByteArrayInputStream(content), INGVILD));
  }

  private DocumentId storeOnce(String name, byte[] content, List<DocumentId> there) {
    return with(
        desk -> desk.store().storeOnce(AGDER, SampleFiles.file(name, content), INGVILD, there));
  }

  private List<String> look(DocumentId id) {
    return with(
        desk -> {
          desk.check().look(id);
          return desk.events().fired().stream()
              .map(event -> event.getClass().getSimpleName())
              .toList();
        });
  }

  private boolean is(Function<DocumentDesk, Boolean> work) {
    return with(work);
  }

  private byte[] bytes(Function<DocumentDesk, byte[]> work) {
    return with(work);
  }

  private Optional<DocumentId> next(Clock clock) {
    return at(clock, desk -> desk.check().next());
  }

  private <T> T with(Function<DocumentDesk, T> work) {
    return at(NOON, work);
  }

  private <T> T at(Clock clock, Function<DocumentDesk, T> work) {
    return persistence.get(em -> work.apply(new DocumentDesk(em, clock)));
  }

  private long count(String sql) {
    return persistence.get(
        em -> ((Number) em.createNativeQuery(sql).getSingleResult()).longValue());
  }

  private void sql(String sql) {
    persistence.run(em -> em.createNativeQuery(sql).executeUpdate());
  }

  private static byte[] read(InputStream in) {
    try (in) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
