package no.samrad.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a table as a workbook with one sheet, each cell of its own type: a number can be counted
 * with, a day is a day, and what is text stays text whatever it begins with. Row by row, so that
 * its length does not matter.
 */
final class XlsxSheet implements Sheet {

  /** The file gives the widths before the rows; so many rows are kept to work them out from. */
  private static final int ROWS_KEPT = 500;

  private static final int NARROWEST = 8;
  private static final int WIDEST = 60;
  private static final int LONGEST_TITLE = 31;

  /** More than that no cell takes. */
  private static final int LONGEST_TEXT = 32_767;

  private static final Pattern NOT_IN_TITLES = Pattern.compile("[\\[\\]*?:/\\\\']");

  /** XML has no place for them. */
  private static final Pattern UNWRITABLE =
      Pattern.compile("[\\p{Cc}\\p{Cs}\ufffe\uffff&&[^\n\t]]");

  /** The days of a workbook begin here; it gets the leap year of 1900 wrong. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  private final Workbook book;
  private final Worksheet sheet;
  private final List<Integer> widths = new ArrayList<>();
  private int rows;

  /**
   * @param out is closed with the sheet
   * @param title of the sheet
   */
  XlsxSheet(OutputStream out, String title) {
    book = new Workbook(out, "Samrad", "1.0");
    sheet = book.newWorksheet(title(title));
  }

  /** What stands below the table's name in the file: 31 characters, and not every sign. */
  private static String title(String wanted) {
    String allowed = NOT_IN_TITLES.matcher(writable(wanted)).replaceAll(" ").strip();
    return allowed.length() > LONGEST_TITLE ? allowed.substring(0, LONGEST_TITLE).strip() : allowed;
  }

  @Override
  public void header(String... names) {
    for (int column = 0; column < names.length; column++) {
      write(column, names[column]);
      sheet.style(rows, column).bold().wrapText(true).verticalAlignment("top").set();
    }
    sheet.freezePane(0, 1);
    sheet.repeatRows(0);
    rows++;
  }

  @Override
  public void row(Cell... cells) {
    for (int column = 0; column < cells.length; column++) {
      write(column, cells[column]);
    }
    rows++;
    if (rows % ROWS_KEPT == 0) {
      flush();
    }
  }

  private void write(int column, Cell cell) {
    if (cell instanceof Cell.Amount amount && amount.value() != null) {
      write(column, new BigDecimal(amount.value().toString()));
    } else if (cell instanceof Cell.Day day && day.value() != null) {
      write(column, day.value());
    } else if (cell instanceof Cell.Code code && code.value() != null) {
      write(column, code.value());
      sheet.style(rows, column).format("@").set();
    } else if (cell instanceof Cell.Text text && text.value() != null) {
      write(column, text.value());
    }
  }

  private void write(int column, BigDecimal number) {
    sheet.value(rows, column, number);
    int decimals = Math.max(0, number.scale());
    sheet
        .style(rows, column)
        .format(decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals))
        .set();
    widen(column, number.toPlainString().length() + number.precision() / 3);
  }

  private void write(int column, LocalDate day) {
    if (day.isBefore(FIRST_DAY)) {
      write(column, CsvSheet.DAY.format(day));
      return;
    }
    sheet.value(rows, column, day);
    sheet.style(rows, column).format("dd.mm.yyyy").set();
    widen(column, "dd.mm.yyyy".length());
  }

  /** Always a text of its own in the file, never a formula. */
  private void write(int column, String text) {
    String written = writable(text);
    sheet.inlineString(rows, column, written);
    widen(column, written.length());
  }

  private static String writable(String text) {
    String clean = UNWRITABLE.matcher(text).replaceAll("");
    return clean.length() > LONGEST_TEXT ? clean.substring(0, LONGEST_TEXT) : clean;
  }

  private void widen(int column, int length) {
    while (widths.size() <= column) {
      widths.add(NARROWEST);
    }
    widths.set(column, Math.min(WIDEST, Math.max(widths.get(column), length + 2)));
  }

  private void flush() {
    setWidths();
    try {
      sheet.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Counts only before the first rows have left. */
  private void setWidths() {
    for (int column = 0; column < widths.size(); column++) {
      sheet.width(column, widths.get(column));
    }
  }

  @Override
  public void close() throws IOException {
    setWidths();
    book.close();
  }
}
