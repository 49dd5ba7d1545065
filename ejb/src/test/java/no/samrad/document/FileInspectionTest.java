package no.samrad.document;

import static no.samrad.document.SampleFiles.bytes;
import static no.samrad.document.SampleFiles.zip;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileInspectionTest {

  static Stream<Arguments> a_file_is_what_its_bytes_are() {
    return Stream.of(
        Arguments.of("avtale.pdf", SampleFiles.pdf("avtale"), FileKind.PDF),
        Arguments.of("avtale.docx", SampleFiles.docx(), FileKind.DOCX),
        Arguments.of("budsjett.XLSX", SampleFiles.xlsx(), FileKind.XLSX),
        Arguments.of("avtale.odt", SampleFiles.odt(), FileKind.ODT),
        Arguments.of("side.png", SampleFiles.png(), FileKind.PNG),
        Arguments.of("side.jpeg", SampleFiles.jpeg(), FileKind.JPEG),
        Arguments.of("notat.txt", bytes("Møte på Sørlandet\n"), FileKind.TEXT),
        Arguments.of("tabell.csv", bytes("a;b\n1;2\n"), FileKind.TEXT),
        Arguments.of("vedtak.eml", SampleFiles.mail(), FileKind.EMAIL),
        Arguments.of("vedtak.txt", SampleFiles.mail(), FileKind.EMAIL),
        Arguments.of("uten ending", SampleFiles.pdf("avtale"), FileKind.PDF));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void a_file_is_what_its_bytes_are(String name, byte[] content, FileKind kind) {
    assertThat(inspect(name, content)).isEqualTo(kind);
  }

  static Stream<Arguments> what_nobody_should_open_is_refused() {
    byte[] cut = Arrays.copyOf(SampleFiles.docx(), 40);
    return Stream.of(
        Arguments.of("a.pdf", SampleFiles.encryptedPdf(), DocumentRule.ENCRYPTED),
        Arguments.of("a.docx", SampleFiles.encryptedDocx(), DocumentRule.ENCRYPTED),
        Arguments.of("a.odt", lockedOdt(), DocumentRule.ENCRYPTED),
        Arguments.of("a.pdf", SampleFiles.pdfWithScript(), DocumentRule.CARRIES_MACROS),
        Arguments.of("a.docx", withMacro(), DocumentRule.CARRIES_MACROS),
        Arguments.of("a.docx", macroEnabled(), DocumentRule.CARRIES_MACROS),
        Arguments.of("a.odt", zip("Basic/Standard/a.xml", ""), DocumentRule.CARRIES_MACROS),
        Arguments.of("a.doc", SampleFiles.oldOffice(), DocumentRule.OLD_OFFICE_FORMAT),
        Arguments.of("a.docx", cut, DocumentRule.DAMAGED),
        Arguments.of("a.pdf", bytes("%PDF-1.7 and no end"), DocumentRule.DAMAGED),
        Arguments.of("a.pdf", new byte[] {0, 1, 2}, DocumentRule.DAMAGED),
        Arguments.of("a.exe", new byte[] {'M', 'Z', 0}, DocumentRule.KIND_NOT_ACCEPTED),
        Arguments.of("a.html", bytes("<html></html>"), DocumentRule.KIND_NOT_ACCEPTED),
        Arguments.of("a.zip", zip("a.txt", "a"), DocumentRule.KIND_NOT_ACCEPTED));
  }

  @ParameterizedTest(name = "{0} {2}")
  @MethodSource
  void what_nobody_should_open_is_refused(String name, byte[] content, DocumentRule rule) {
    assertRefused(rule, () -> inspect(name, content), name);
  }

  @Test
  void a_file_named_pdf_that_is_none_is_refused_and_called_what_it_is() {
    assertRefused(
        DocumentRule.NOT_WHAT_ITS_NAME_SAYS,
        () -> inspect("avtale.pdf", SampleFiles.docx()),
        "avtale.pdf",
        ".pdf",
        ".docx");
    assertRefused(
        DocumentRule.NOT_WHAT_ITS_NAME_SAYS, () -> inspect("avtale.pdf", bytes("Bare tekst")));
    assertRefused(
        DocumentRule.NOT_WHAT_ITS_NAME_SAYS, () -> inspect("side.png", SampleFiles.jpeg()));
  }

  @Test
  void a_sign_is_found_where_two_pieces_meet() {
    String before = "%PDF-1.7\n" + "x".repeat((1 << 16) - 13);
    byte[] content = bytes(before + "/Encrypt 5 0 R" + "x".repeat(5000) + "%%EOF");

    assertRefused(DocumentRule.ENCRYPTED, () -> inspect("a.pdf", content));
  }

  @Nested
  class Names {

    @Test
    void a_name_is_cleaned_of_folders_and_of_what_is_no_letter() {
      assertThat(new FileName("C:\\fakepath\\Avtale v2.pdf").text()).isEqualTo("Avtale v2.pdf");
      assertThat(new FileName("../../etc/passwd").text()).isEqualTo("passwd");
      assertThat(new FileName("a\"b<c>.pdf").text()).isEqualTo("a_b_c_.pdf");
      assertThat(new FileName(" ..Søknad\r\nX: y.pdf").text()).isEqualTo("Søknad X_ y.pdf");
    }

    @Test
    void a_long_one_keeps_its_ending() {
      String name = new FileName("å".repeat(400) + ".docx").text();

      assertThat(name).hasSizeLessThanOrEqualTo(FileName.LONGEST).endsWith("å.docx");
    }

    @Test
    void one_without_ending_says_what_it_is_from_now_on() {
      assertThat(new FileName("Avtale").saying(FileKind.PDF).text()).isEqualTo("Avtale.pdf");
      assertThat(new FileName("Avtale.PDF").saying(FileKind.PDF).text()).isEqualTo("Avtale.PDF");
    }

    @Test
    void none_is_refused() {
      assertRefused(DocumentRule.FILE_MISSING, () -> new FileName("  "));
      assertRefused(DocumentRule.FILE_MISSING, () -> new FileName("C:\\"));
    }
  }

  private static byte[] lockedOdt() {
    return zip("META-INF/manifest.xml", "<manifest:encryption-data/>");
  }

  private static byte[] withMacro() {
    return zip("[Content_Types].xml", "<Types/>", "word/vbaProject.bin", "x");
  }

  private static byte[] macroEnabled() {
    return zip("[Content_Types].xml", "ms-word.document.macroEnabled.main+xml");
  }

  private static FileKind inspect(String name, byte[] content) {
    return new FileInspection(new FileName(name), () -> new ByteArrayInputStream(content)).kind();
  }
}
