package no.samrad.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxSheetTest {

  @Test
  void a_code_keeps_its_leading_zero() {
    org.dhatim.fastexcel.reader.Cell cell = only(Cell.code("0301"));

    assertThat(cell.getType()).isEqualTo(CellType.STRING);
    assertThat(cell.getText()).isEqualTo("0301");
  }

  /** Otherwise it would lose the zero as soon as somebody types in the cell. */
  @Test
  void a_code_is_text_also_when_it_is_edited() {
    byte[] book = book(sheet -> sheet.row(Cell.code("0301")));

    assertThat(part(book, "xl/styles.xml")).contains("formatCode=\"@\"");
    assertThat(part(book, "xl/worksheets/sheet1.xml")).contains("<c r=\"A1\" s=\"1\"");
  }

  @Test
  void a_number_can_be_counted_with() {
    org.dhatim.fastexcel.reader.Cell whole = only(Cell.amount(1_211L));
    org.dhatim.fastexcel.reader.Cell part = only(Cell.amount(new BigDecimal("-6.9")));

    assertThat(whole.asNumber()).isEqualByComparingTo("1211");
    assertThat(whole.getDataFormatString()).isEqualTo("#,##0");
    assertThat(part.asNumber()).isEqualByComparingTo("-6.9");
    assertThat(part.getDataFormatString()).isEqualTo("#,##0.0");
  }

  @Test
  void a_day_is_a_day() {
    org.dhatim.fastexcel.reader.Cell cell = only(Cell.day(LocalDate.of(2021, 8, 1)));

    assertThat(cell.getType()).isEqualTo(CellType.NUMBER);
    assertThat(cell.asDate()).isEqualTo(LocalDate.of(2021, 8, 1).atStartOfDay());
    assertThat(cell.getDataFormatString()).isEqualTo("dd.mm.yyyy");
  }

  @Test
  void a_day_no_workbook_knows_is_written_out() {
    assertThat(only(Cell.day(LocalDate.of(1838, 1, 1))).getText()).isEqualTo("01.01.1838");
  }

  @Test
  void what_is_absent_leaves_its_cell_empty() {
    List<Row> rows =
        rows(
            sheet ->
                sheet.row(
                    Cell.text(null),
                    Cell.code(null),
                    Cell.amount(null),
                    Cell.day(null),
                    Cell.text("til slutt")));

    assertThat(rows.get(0).getCellText(4)).isEqualTo("til slutt");
    assertThat(List.of(0, 1, 2, 3))
        .allSatisfy(column -> assertThat(rows.get(0).getCellText(column)).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+47 38 00 00 00",
        "-1",
        "@SUM(A1)",
        "=cmd|'/C calc'!A0",
        "\t=1",
        "=HYPERLINK(\"http://x\")"
      })
  void a_text_that_looks_like_a_formula_stays_the_text_it_is(String text) {
    org.dhatim.fastexcel.reader.Cell cell = only(Cell.text(text));

    assertThat(cell.getType()).isEqualTo(CellType.STRING);
    assertThat(cell.getFormula()).isNull();
    assertThat(cell.getText()).isEqualTo(text);
    assertThat(part(book(sheet -> sheet.row(Cell.text(text))), "xl/worksheets/sheet1.xml"))
        .doesNotContain("<f>");
  }

  @Test
  void keeps_markup_smileys_and_breaks_and_drops_what_no_file_can_hold() {
    assertThat(only(Cell.text("<b>&\"</b> 👶\nVågå")).getText()).isEqualTo("<b>&\"</b> 👶\nVågå");
    assertThat(only(Cell.text("a\u0000\u0007\ud800b\uffff")).getText()).isEqualTo("ab");
  }

  @Test
  void a_text_longer_than_a_cell_is_cut() {
    assertThat(only(Cell.text("å".repeat(40_000))).getText()).hasSize(32_767);
  }

  @Test
  void the_header_is_bold_and_stays_in_sight() {
    byte[] book = book(sheet -> sheet.header("Kommune", "Nummer"));

    assertThat(part(book, "xl/worksheets/sheet1.xml"))
        .contains("ySplit=\"1\"")
        .contains("state=\"frozen\"");
    assertThat(part(book, "xl/styles.xml")).contains("<b/>");
    assertThat(rows(book).get(0).getCellText(1)).isEqualTo("Nummer");
  }

  @Test
  void columns_are_as_wide_as_what_stands_in_them_within_reason() {
    String sheet =
        part(
            book(
                each -> {
                  each.header("Nr.", "Navn");
                  each.row(Cell.code("0301"), Cell.text("x".repeat(300)));
                }),
            "xl/worksheets/sheet1.xml");

    assertThat(sheet).containsPattern("<col min=\"1\" max=\"1\" width=\"8(\\.0)?\"");
    assertThat(sheet).containsPattern("<col min=\"2\" max=\"2\" width=\"60(\\.0)?\"");
  }

  @ParameterizedTest
  @CsvSource({
    "Kommuner og bydeler, Kommuner og bydeler",
    "'Prøve [a]: b/c*d?''', Prøve  a   b c d",
    "Et område med et navn som er lengre enn det som er lov, Et område med et navn som er le"
  })
  void the_sheet_has_the_tables_name(String wanted, String title) throws IOException {
    byte[] book = book(wanted, sheet -> sheet.header("x"));

    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(book))) {
      assertThat(workbook.getFirstSheet().getName()).isEqualTo(title);
    }
  }

  @Test
  void a_long_table_leaves_while_it_is_written() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int before = 0;
    try (XlsxSheet sheet = new XlsxSheet(bytes, "Lang")) {
      for (int i = 0; i < 20_000; i++) {
        sheet.row(Cell.amount(i), Cell.text("Rad " + i * 7919 % 10_007));
      }
      before = bytes.size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }

    assertThat(before).isGreaterThan(bytes.size() / 2);
    assertThat(rows(bytes.toByteArray())).hasSize(20_000);
  }

  private static org.dhatim.fastexcel.reader.Cell only(Cell cell) {
    return rows(sheet -> sheet.row(cell)).get(0).getCell(0);
  }

  private static List<Row> rows(Consumer<Sheet> content) {
    return rows(book(content));
  }

  private static List<Row> rows(byte[] book) {
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(book), new ReadingOptions(true, true))) {
      return workbook.getFirstSheet().read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] book(Consumer<Sheet> content) {
    return book("Prøve", content);
  }

  private static byte[] book(String title, Consumer<Sheet> content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XlsxSheet sheet = new XlsxSheet(bytes, title)) {
      content.accept(sheet);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The sizes stand at the end of the file, where only a reader of the whole file finds them. */
  private static String part(byte[] book, String name) {
    try {
      Path file = Files.write(Files.createTempFile("book", ".xlsx"), book);
      try (ZipFile zip = new ZipFile(file.toFile())) {
        return new String(
            zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
