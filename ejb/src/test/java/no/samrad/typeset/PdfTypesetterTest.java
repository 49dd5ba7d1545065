package no.samrad.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PdfTypesetterTest {

  static Stream<String> kinds() {
    return ManuscriptFixture.kinds().keySet().stream();
  }

  static byte[] pdf(Manuscript manuscript) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfTypesetter().write(manuscript, out);
    return out.toByteArray();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void every_kind_reads_as_the_document_in_its_order(String kind) throws IOException {
    Manuscript manuscript = ManuscriptFixture.kinds().get(kind);

    assertThat(TaggedText.of(pdf(manuscript))).isEqualTo(ManuscriptText.of(manuscript));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void the_same_document_gives_the_same_bytes(String kind) throws IOException {
    assertThat(pdf(ManuscriptFixture.kinds().get(kind)))
        .isEqualTo(pdf(ManuscriptFixture.kinds().get(kind)));
  }

  @Test
  void every_page_says_what_it_is_and_which() throws IOException {
    try (PDDocument document =
        Loader.loadPDF(pdf(ManuscriptFixture.everything(ManuscriptLanguage.NN)))) {
      assertThat(document.getNumberOfPages()).isEqualTo(2);
      for (int page = 1; page <= 2; page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        assertThat(stripper.getText(document))
            .contains("Side " + page + " av 2", "Agder: avtale om vertskommune", "SHA-256 9f86");
      }
    }
  }

  @Test
  void headings_are_bookmarks_below_the_title() throws IOException {
    try (PDDocument document =
        Loader.loadPDF(pdf(ManuscriptFixture.everything(ManuscriptLanguage.NB)))) {
      PDOutlineItem title = document.getDocumentCatalog().getDocumentOutline().getFirstChild();

      assertThat(title.getTitle()).isEqualTo("Avtale om vertskommunesamarbeid");
      assertThat(title.children())
          .extracting(PDOutlineItem::getTitle)
          .containsExactly("1. Parter", "2. Underskrifter");
      assertThat(title.getFirstChild().getFirstChild().getTitle()).isEqualTo("1.1 Vertskommune");
    }
  }

  @Test
  void lists_tables_and_headings_are_what_they_look_like() throws IOException {
    assertThat(TaggedText.types(pdf(ManuscriptFixture.everything(ManuscriptLanguage.NB))))
        .contains("Document", "H1", "H2", "H3", "P", "L", "LI", "Lbl", "LBody")
        .contains("Table", "Caption", "THead", "TBody", "TR", "TH", "TD");
  }

  @Test
  void a_long_document_has_as_many_pages_as_it_takes() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(ManuscriptFixture.kinds().get("80 pages")))) {
      assertThat(document.getNumberOfPages()).isGreaterThan(80);
    }
  }

  @Test
  void a_language_is_that_of_the_document() throws IOException {
    Map<ManuscriptLanguage, String> tags =
        Map.of(
            ManuscriptLanguage.NB,
            "nb-NO",
            ManuscriptLanguage.NN,
            "nn-NO",
            ManuscriptLanguage.EN,
            "en-GB");
    for (ManuscriptLanguage each : ManuscriptLanguage.values()) {
      try (PDDocument document = Loader.loadPDF(pdf(ManuscriptFixture.of(each)))) {
        assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(tags.get(each));
      }
    }
  }
}
