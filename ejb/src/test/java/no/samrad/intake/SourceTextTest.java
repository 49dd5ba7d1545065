package no.samrad.intake;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.samrad.shared.IdentityNumbers;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.SharedRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as they come: well, badly saved, or of quite another kind. */
class SourceTextTest {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @Test
  void utf8_is_read_with_and_without_a_mark() {
    assertThat(header("region;år\n1;2")).containsExactly("region", "år");
    assertThat(header("\ufeffregion;år\n1;2")).containsExactly("region", "år");
  }

  @Test
  void windows_1252_is_read() {
    SourceText text = SourceText.of("region;år;kjønn\n1;2;3".getBytes(WINDOWS));

    assertThat(CsvTable.of(text, "region").header()).containsExactly("region", "år", "kjønn");
  }

  @ParameterizedTest
  @ValueSource(strings = {";", ",", "\t"})
  void each_separator_is_found_by_itself(String separator) {
    CsvTable table =
        table("\"07459: Befolkning, etter region; og år\"\n\n\"region\"" + separator + "\"år\"\n");

    assertThat(table.header()).containsExactly("region", "år");
    assertThat(table.separator()).isEqualTo(separator.charAt(0));
  }

  @Test
  void a_workbook_or_archive_is_told_by_what_is_in_it() throws IOException {
    assertRefused(ImportRule.NOT_A_CSV_FILE, () -> SourceText.of(zip("xl/workbook.xml")), "XLSX");
    assertRefused(ImportRule.NOT_A_CSV_FILE, () -> SourceText.of(zip("a.txt")), "ZIP");
  }

  @ParameterizedTest
  @CsvSource({
    "%PDF-1.7, PDF",
    "<!DOCTYPE html><html>, HTML",
    "<?xml version='1.0'?>, XML",
    "' {\"codes\":[]}', JSON",
  })
  void other_kinds_are_named(String content, String kind) {
    assertRefused(
        ImportRule.NOT_A_CSV_FILE,
        () -> SourceText.of(content.getBytes(StandardCharsets.UTF_8)),
        kind);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5000})
  void what_is_no_text_is_refused_however_far_down(int lines) {
    String text = "region;år\n" + "1;2\n".repeat(lines) + "\0;2\n";

    assertRefused(ImportRule.NOT_TEXT, () -> SourceText.of(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void text_that_was_read_wrong_and_saved_again_is_refused() {
    String garbled = new String("Ålesund".getBytes(StandardCharsets.UTF_8), WINDOWS);

    assertRefused(
        ImportRule.TEXT_GARBLED,
        () -> SourceText.of(("region;1507 " + garbled).getBytes(StandardCharsets.UTF_8)),
        garbled);
  }

  @Test
  void bytes_of_no_encoding_are_refused() {
    assertRefused(
        ImportRule.ENCODING_UNREADABLE,
        () -> SourceText.of(new byte[] {'a', (byte) 0x81, (byte) 0x8d, 'b'}));
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\n\n", "\ufeff", "\t \r\n"})
  void blanks_are_an_empty_file(String blank) {
    assertRefused(
        ImportRule.FILE_EMPTY, () -> SourceText.of(blank.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void another_separator_is_named_with_the_line() {
    assertRefused(
        ImportRule.SEPARATOR_UNKNOWN, () -> table("region|alder|år\n1|2|3"), "region|alder|år");
  }

  @Test
  void a_file_about_something_else_is_shown_as_it_begins() {
    assertRefused(ImportRule.KIND_UNKNOWN, () -> table("navn;adresse\nA;B"), "navn;adresse");
  }

  @Test
  void a_quote_that_never_ends_is_found() {
    CsvTable table = table("region;år\n1;2\n\"" + "x".repeat(100_000));

    assertRefused(ImportRule.QUOTES_UNBALANCED, () -> table.rows(row -> {}), 3L);
  }

  @Test
  void a_missing_column_is_named() {
    assertRefused(
        ImportRule.COLUMN_MISSING,
        () -> PopulationColumns.of(List.of("region", "alder", "Personer")),
        "år",
        "region, alder, Personer");
    assertRefused(
        ImportRule.COLUMN_MISSING,
        () -> PopulationColumns.of(List.of("region", "år")),
        "Personer",
        "region, år");
  }

  @Test
  void an_unknown_column_is_named() {
    assertRefused(
        ImportRule.COLUMN_UNKNOWN,
        () -> PopulationColumns.of(List.of("region", "sivilstand", "år", "Personer")),
        "sivilstand");
    assertRefused(
        ImportRule.COLUMN_UNKNOWN,
        () -> PopulationColumns.of(List.of("region", "Husholdninger 2026")),
        "Husholdninger 2026");
  }

  @Test
  void a_file_has_a_name_a_content_and_a_size() {
    assertRefused(ImportRule.FILE_MISSING, () -> new NewImport("", new byte[1]));
    assertRefused(ImportRule.FILE_EMPTY, () -> new NewImport("a.csv", new byte[0]));
    assertRefused(
        ImportRule.FILE_TOO_LARGE,
        () -> new NewImport("a.csv", new byte[(int) NewImport.largestBytes() + 1]),
        50);
    assertRefused(
        SharedRule.LOOKS_LIKE_A_NATIONAL_IDENTITY_NUMBER,
        () -> new NewImport(IdentityNumbers.BIRTH_NUMBER + ".csv", new byte[1]));
    assertThat(new NewImport("C:\\mappe\\tall.csv", new byte[1]).fileName()).isEqualTo("tall.csv");
  }

  private static List<String> header(String text) {
    return table(text).header();
  }

  private static CsvTable table(String text) throws RuleViolation {
    return CsvTable.of(SourceText.of(text.getBytes(StandardCharsets.UTF_8)), "region");
  }

  private static byte[] zip(String entry) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(1);
    }
    return out.toByteArray();
  }
}
