package no.samrad.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** By veraPDF, which takes its time. */
class PdfConformanceIT {

  static Stream<String> kinds() {
    return ManuscriptFixture.kinds().keySet().stream();
  }

  private static byte[] pdf(Manuscript manuscript) throws IOException {
    return PdfTypesetterTest.pdf(manuscript);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void every_kind_can_be_archived_and_heard(String kind) throws IOException {
    byte[] pdf = pdf(ManuscriptFixture.kinds().get(kind));

    assertThat(Conformance.archiveProblems(pdf)).isEmpty();
    assertThat(Conformance.accessProblems(pdf)).isEmpty();
  }

  @Test
  void a_file_without_a_language_is_found_out() throws IOException {
    byte[] pdf = pdf(ManuscriptFixture.everything(ManuscriptLanguage.NB));

    byte[] spoilt = spoilt(pdf, document -> document.getDocumentCatalog().setLanguage(null));

    assertThat(Conformance.accessProblems(spoilt)).isNotEmpty();
  }

  @Test
  void a_file_without_structure_is_found_out() throws IOException {
    byte[] pdf = pdf(ManuscriptFixture.everything(ManuscriptLanguage.NB));

    byte[] spoilt =
        spoilt(pdf, document -> document.getDocumentCatalog().setStructureTreeRoot(null));

    assertThat(Conformance.accessProblems(spoilt)).isNotEmpty();
    assertThat(Conformance.archiveProblems(spoilt)).isNotEmpty();
  }

  @Test
  void a_file_without_its_colours_is_found_out() throws IOException {
    byte[] pdf = pdf(ManuscriptFixture.everything(ManuscriptLanguage.NB));

    byte[] spoilt =
        spoilt(
            pdf,
            document ->
                document
                    .getDocumentCatalog()
                    .getCOSObject()
                    .removeItem(COSName.getPDFName("OutputIntents")));

    assertThat(Conformance.archiveProblems(spoilt)).isNotEmpty();
  }

  private static byte[] spoilt(byte[] pdf, Consumer<PDDocument> fault) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      fault.accept(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }
}
