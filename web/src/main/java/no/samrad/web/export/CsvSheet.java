package no.samrad.web.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Writes a table as CSV the way Norwegian spreadsheets open it by a double click: semicolons, UTF-8
 * with a byte order mark, decimal comma. Row by row, so that its length does not matter.
 */
final class CsvSheet implements Sheet {

  private static final char BYTE_ORDER_MARK = '\ufeff';
  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

  /**
   * What a spreadsheet takes for a formula, also in the wide forms of East Asian keyboards. Text
   * that begins so gets an apostrophe in front; a number of ours never comes this way.
   */
  private static final Pattern FORMULA =
      Pattern.compile("(?s)\\s*[=+\\-@\uff1d\uff0b\uff0d\uff20].*|[\t\r\n].*");

  private final CsvWriter csv;
  private final boolean decimalPoint;

  /**
   * @param out is closed with the sheet
   * @param language of the numbers
   */
  CsvSheet(OutputStream out, Locale language) {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    try {
      writer.write(BYTE_ORDER_MARK);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    csv =
        CsvWriter.builder()
            .fieldSeparator(';')
            .lineDelimiter(LineDelimiter.CRLF)
            .quoteStrategy(QuoteStrategies.REQUIRED)
            .build(writer);
    decimalPoint = language.getLanguage().equals("en");
  }

  @Override
  public void header(String... names) {
    csv.writeRecord(Arrays.stream(names).map(CsvSheet::harmless).toList());
  }

  @Override
  public void row(Cell... cells) {
    csv.writeRecord(Arrays.stream(cells).map(this::written).toList());
  }

  private String written(Cell cell) {
    if (cell instanceof Cell.Amount amount) {
      return amount.value() == null ? "" : number(amount.value());
    }
    if (cell instanceof Cell.Day day) {
      return day.value() == null ? "" : DAY.format(day.value());
    }
    return harmless(cell instanceof Cell.Code code ? code.value() : ((Cell.Text) cell).value());
  }

  /** No grouping: a spreadsheet takes "273 755" for words. */
  private String number(Number value) {
    String plain = new BigDecimal(value.toString()).toPlainString();
    return decimalPoint ? plain : plain.replace('.', ',');
  }

  private static String harmless(String text) {
    if (text == null) {
      return "";
    }
    return FORMULA.matcher(text).matches() ? "'" + text : text;
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
