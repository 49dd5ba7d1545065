package no.samrad.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetTest {

  private static final Locale BOKMAAL = Locale.forLanguageTag("nb");

  @Test
  void begins_with_the_mark_that_makes_spreadsheets_read_utf_8() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (CsvSheet sheet = new CsvSheet(bytes, BOKMAAL)) {
      sheet.header("Område");
    }

    assertThat(bytes.toByteArray())
        .startsWith((byte) 0xef, (byte) 0xbb, (byte) 0xbf)
        .endsWith("Område\r\n".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void writes_one_line_a_row_with_semicolons() {
    String written =
        lines(
            BOKMAAL,
            sheet -> {
              sheet.header("Kommune", "Nummer", "Fra", "Barn 0 år");
              sheet.row(
                  Cell.text("Vågå"),
                  Cell.code("0515"),
                  Cell.day(LocalDate.of(2021, 8, 1)),
                  Cell.amount(1211L));
            });

    assertThat(written).isEqualTo("Kommune;Nummer;Fra;Barn 0 år\r\nVågå;0515;01.08.2021;1211\r\n");
  }

  @Test
  void writes_nothing_for_what_is_absent() {
    assertThat(row(Cell.text(null), Cell.code(null), Cell.day(null), Cell.amount(null)))
        .isEqualTo(";;;");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+47 38 00 00 00",
        "-1",
        "@SUM(A1)",
        "=cmd|'/C calc'!A0",
        " =1+1",
        "\uff1dSUM(A1)",
        "\uff0b1",
        "\uff0d1",
        "\uff20A1"
      })
  void a_text_that_looks_like_a_formula_stays_a_text(String text) {
    assertThat(row(Cell.text(text))).isEqualTo("'" + text);
    assertThat(row(Cell.code(text))).isEqualTo("'" + text);
  }

  @Test
  void a_text_that_begins_with_a_break_or_a_tab_stays_a_text() {
    assertThat(row(Cell.text("\t=1"))).isEqualTo("'\t=1");
    assertThat(row(Cell.text("\r=1"))).isEqualTo("\"'\r=1\"");
    assertThat(row(Cell.text("\n=1"))).isEqualTo("\"'\n=1\"");
  }

  @Test
  void a_column_is_not_named_by_a_formula_either() {
    assertThat(lines(BOKMAAL, sheet -> sheet.header("=1"))).isEqualTo("'=1\r\n");
  }

  @Test
  void a_negative_number_is_a_number() {
    assertThat(row(Cell.amount(-12))).isEqualTo("-12");
  }

  @Test
  void quotes_what_would_break_the_line() {
    assertThat(row(Cell.text("a;b"), Cell.text("\"c\""), Cell.text("d\ne")))
        .isEqualTo("\"a;b\";\"\"\"c\"\"\";\"d\ne\"");
  }

  @Test
  void keeps_script_and_smileys_as_they_are() {
    assertThat(row(Cell.text("<script>alert(1)</script> 👶")))
        .isEqualTo("<script>alert(1)</script> 👶");
  }

  @Test
  void decimals_follow_the_language_and_are_never_grouped() {
    Cell cell = Cell.amount(new BigDecimal("1234567.5"));

    assertThat(lines(BOKMAAL, sheet -> sheet.row(cell))).isEqualTo("1234567,5\r\n");
    assertThat(lines(Locale.forLanguageTag("nn"), sheet -> sheet.row(cell)))
        .isEqualTo("1234567,5\r\n");
    assertThat(lines(Locale.ENGLISH, sheet -> sheet.row(cell))).isEqualTo("1234567.5\r\n");
  }

  @Test
  void a_large_number_is_never_written_with_an_exponent() {
    assertThat(row(Cell.amount(new BigDecimal("1E+9")))).isEqualTo("1000000000");
  }

  private static String row(Cell... cells) {
    String line = lines(BOKMAAL, sheet -> sheet.row(cells));
    return line.substring(0, line.length() - "\r\n".length());
  }

  /** Without the byte order mark. */
  private static String lines(Locale language, Consumer<CsvSheet> content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (CsvSheet sheet = new CsvSheet(bytes, language)) {
      content.accept(sheet);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toString(StandardCharsets.UTF_8).substring(1);
  }
}
