package no.samrad.agendapaper;

import static no.samrad.agenda.AgendaFixture.APRIL;
import static no.samrad.agenda.AgendaFixture.closed;
import static no.samrad.agenda.AgendaFixture.secretary;
import static no.samrad.agendapaper.PaperFixture.auditor;
import static no.samrad.agendapaper.PaperFixture.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import no.samrad.agenda.ItemId;
import no.samrad.agenda.ItemKind;
import no.samrad.agenda.ItemText;
import no.samrad.document.DocumentId;
import no.samrad.document.SampleFiles;
import no.samrad.security.AccessDenied;
import no.samrad.security.CurrentUser;
import no.samrad.shared.NotFound;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The papers of a meeting as one PDF, on PostgreSQL. */
class PackIT {

  private static final long TEN_SECONDS = 10_000;

  private final PaperFixture world = new PaperFixture();

  @AfterEach
  void stop() {
    world.close();
  }

  private PackState ask(CurrentUser reader, PackAudience audience) {
    return world.ask(reader, desk -> desk.asking().ask(APRIL, audience));
  }

  private byte[] bytes(PackState pack) {
    return world.ask(
        secretary(),
        desk -> {
          try {
            return desk.store().open(pack.document()).readAllBytes();
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        });
  }

  private static String words(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static byte[] picture() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }

  @Test
  void without_files_it_is_there_at_once_and_the_second_reader_gets_the_same() {
    world.agendas.added(APRIL, "Lokale");
    world.agendas.call(APRIL);

    PackState first = ask(member(), PackAudience.MEMBERS);
    PackState second = ask(secretary(), PackAudience.MEMBERS);

    assertThat(first.ready()).isTrue();
    assertThat(second.document()).isEqualTo(first.document());
  }

  private byte[] packWithEveryKindOfFile() throws IOException {
    ItemId item =
        world.agendas.added(
            APRIL, new ItemText(ItemKind.DECISION, "Lokale", "Om saken", "Vi leier", 25, null));
    world.file(item, "Kontrakt", "kontrakt.pdf", PaperFixture.pdf(2, "Kontraktens side"));
    world.file(item, "Tegning", "tegning.png", picture());
    world.text(item, "Notat", "Linje en\nLinje to");
    world.file(item, "Utkast", "utkast.txt", SampleFiles.bytes("Annet"));
    world.agendas.call(APRIL);
    PackState asked = ask(member(), PackAudience.MEMBERS);
    assertThat(asked.ready()).isFalse();
    assertThat(asked.pieces()).isEqualTo(5);
    assertThat(world.poll()).isEqualTo(1);
    return bytes(ask(member(), PackAudience.MEMBERS));
  }

  @Test
  void it_holds_agenda_items_and_files_with_page_numbers() throws IOException {
    assertThat(words(packWithEveryKindOfFile()))
        .contains("Møte 1/2026 i NFP-rådet i Agder", "14.04.2026 kl. 12.00–14.00", "Arendal")
        .contains("PS 1/2026 Lokale", "Vedtakssak, 25 minutter.", "Om saken", "Vi leier")
        .contains("Kontraktens side 1", "Kontraktens side 2", "Linje to", "Side 7 av 7");
  }

  @Test
  void bookmarks_lead_to_every_item_and_file() throws IOException {
    assertThat(bookmarks(packWithEveryKindOfFile()))
        .containsExactly(
            "Møte 1/2026 i NFP-rådet i Agder",
            "Saksliste",
            "PS 1/2026 Lokale",
            "Om saken",
            "Innstilling",
            "Vedlegg",
            "Kontrakt",
            "Tegning",
            "Notat",
            "Utkast");
  }

  private static List<String> bookmarks(byte[] pdf) throws IOException {
    List<String> all = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      collect(document.getDocumentCatalog().getDocumentOutline().children(), all);
    }
    return all;
  }

  private static void collect(Iterable<PDOutlineItem> items, List<String> all) {
    StreamSupport.stream(items.spliterator(), false)
        .forEach(
            each -> {
              all.add(each.getTitle());
              collect(each.children(), all);
            });
  }

  @Test
  void a_file_that_cannot_be_shown_is_named_and_stops_nothing() throws IOException {
    ItemId item = world.agendas.added(APRIL, "Lokale");
    world.file(item, "Ødelagt", "odelagt.pdf", SampleFiles.pdf("ingen sider"));
    world.agendas.call(APRIL);
    ask(member(), PackAudience.MEMBERS);
    world.poll();

    assertThat(words(bytes(ask(member(), PackAudience.MEMBERS))))
        .contains("Ødelagt", "Filen kunne ikke vises her");
  }

  @Test
  void the_public_one_holds_nothing_of_a_closed_item_but_its_public_title_and_the_ground()
      throws IOException {
    ItemId open = world.agendas.added(APRIL, "Lokale");
    ItemId shut =
        world.agendas.added(APRIL, closed("Ansettelsen av Kvitretass", "§ 11-5", "Personalsak"));
    world.text(open, "Notat", "Fritt fram");
    world.file(shut, "Søkerlisten", "Tussilago.pdf", PaperFixture.pdf(1, "Brumleby"));
    world.text(shut, "Vurdering", "Snorketorp");
    world.agendas.call(APRIL);
    ask(auditor(), PackAudience.PUBLIC);
    ask(member(), PackAudience.MEMBERS);
    world.poll();

    byte[] forAll = bytes(ask(auditor(), PackAudience.PUBLIC));
    byte[] forMembers = bytes(ask(member(), PackAudience.MEMBERS));

    List<String> secrets =
        List.of(
            "Kvitretass", "Beskrivelse", "Innstilling om", "Søkerlisten", "Tussilago", "Brumleby");
    assertThat(words(forMembers)).contains("Kvitretass", "Brumleby", "Snorketorp");
    assertThat(words(forAll)).contains("Personalsak", "§ 11-5", "Fritt fram");
    for (String each : secrets) {
      assertThat(words(forAll)).doesNotContain(each);
      assertThat(everything(forAll)).doesNotContain(each, utf16(each));
    }
    assertThat(words(forAll)).doesNotContain("Snorketorp", "Vurdering");
    assertThat(bookmarks(forAll)).contains("PS 2/2026 Personalsak").doesNotContain("Søkerlisten");
  }

  /** The bytes as they are, and every stream of them unfolded. */
  private static String everything(byte[] pdf) throws IOException {
    StringBuilder all = new StringBuilder(new String(pdf, StandardCharsets.ISO_8859_1));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (var key : document.getDocument().getXrefTable().keySet()) {
        COSObject object = document.getDocument().getObjectFromPool(key);
        all.append(object.getObject());
        if (object.getObject() instanceof COSStream stream) {
          all.append(
              new String(stream.createInputStream().readAllBytes(), StandardCharsets.ISO_8859_1));
        }
      }
    }
    return all.toString();
  }

  private static String utf16(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1);
  }

  @Test
  void nobody_gets_one_they_may_not_read_nor_before_the_call() {
    world.agendas.added(APRIL, "Lokale");
    denied(member(), PackAudience.MEMBERS);
    denied(auditor(), PackAudience.PUBLIC);
    world.agendas.call(APRIL);
    denied(auditor(), PackAudience.MEMBERS);

    List<PackAudience> audiences = world.ask(auditor(), desk -> desk.asking().audiences(APRIL));
    assertThat(audiences).containsExactly(PackAudience.PUBLIC);
    PackState pack = ask(member(), PackAudience.MEMBERS);
    assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> read(auditor(), pack));
  }

  private void denied(CurrentUser reader, PackAudience audience) {
    assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> ask(reader, audience));
  }

  @Test
  void one_from_before_the_call_stays_with_those_who_keep_the_agenda() {
    ItemId item = world.agendas.added(APRIL, "Ansettelsen av Kvitretass");
    PackState draft = ask(secretary(), PackAudience.PUBLIC);
    world.agendas.sql("update nfp_pack set built_at = built_at - interval '1 hour'");
    long seen = world.agendas.version(item);
    world.agendas.run(
        secretary(),
        desk ->
            desk.planning()
                .change(item, seen, closed("Ansettelsen av Kvitretass", "§ 11-5", "Personalsak")));
    world.agendas.call(APRIL);

    assertThat(ask(auditor(), PackAudience.PUBLIC).document()).isNotEqualTo(draft.document());
    assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> read(auditor(), draft));
    assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> read(member(), draft));
    assertThat(read(secretary(), draft)).isEqualTo(draft.document());
  }

  @Test
  void its_file_goes_when_it_does() {
    world.agendas.added(APRIL, "Lokale");
    PackState pack = ask(secretary(), PackAudience.MEMBERS);

    world.agendas.sql("delete from nfp_pack");

    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> read(secretary(), pack));
  }

  private DocumentId read(CurrentUser reader, PackState pack) {
    return world.ask(
        reader,
        desk -> {
          desk.guard().requireReading(desk.store().details(pack.document()));
          return pack.document();
        });
  }

  @Test
  void what_changed_since_it_was_asked_for_gives_another_one() {
    ItemId item = world.agendas.added(APRIL, "Lokale");
    world.text(item, "Notat", "En");
    world.agendas.call(APRIL);
    ask(member(), PackAudience.MEMBERS);
    world.text(item, "Ettersendt", "To");

    world.poll();

    PackState again = ask(member(), PackAudience.MEMBERS);
    assertThat(again.ready()).isFalse();
    assertThat(again.pieces()).isEqualTo(3);
  }

  @Test
  void it_is_in_the_language_of_the_meeting() throws IOException {
    world.agendas.added(APRIL, "Lokale");
    world.agendas.sql("update nfp_meeting set language = 'nn' where id = 901");

    assertThat(words(bytes(ask(secretary(), PackAudience.MEMBERS))))
        .contains("Sakliste", "Stad", "Møtet er ikkje kalla inn");
  }

  @Test
  void twelve_items_with_thirty_files_take_less_than_ten_seconds() {
    List<ItemId> items = new ArrayList<>();
    for (int n = 1; n <= 12; n++) {
      items.add(
          world.agendas.added(
              APRIL,
              new ItemText(
                  ItemKind.DECISION, "Sak " + n, "Om saken. ".repeat(400), "Vi leier", 10, null)));
    }
    for (int n = 0; n < 30; n++) {
      world.file(items.get(n % 12), "Vedlegg " + n, n + ".pdf", PaperFixture.pdf(12, "Fil " + n));
    }
    world.agendas.call(APRIL);

    long begun = System.nanoTime();
    ask(member(), PackAudience.MEMBERS);
    world.poll();
    PackState pack = ask(member(), PackAudience.MEMBERS);
    long took = (System.nanoTime() - begun) / 1_000_000;

    System.out.printf("A pack of 12 items and 30 files took %d ms%n", took);
    assertThat(pack.ready()).isTrue();
    assertThat(pack.done()).isEqualTo(pack.pieces()).isEqualTo(42);
    assertThat(took).isLessThan(TEN_SECONDS);
  }
}
