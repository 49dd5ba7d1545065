package no.samrad.web.export;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * One of several tables on a page, which leaves as a file by itself. In the address its name stands
 * after the kind of file: {@code export=csv-hosts}.
 *
 * @param name as in the address, and at the end of the file's name
 */
public record PageTable<T>(
    String name, List<String> header, Collection<T> rows, Function<T, List<Cell>> cells) {

  /**
   * Sends it where the address asks for it.
   *
   * @param export what the address asks for
   * @param file what the name of the file begins with
   */
  public void sendIfAsked(String export, String file, String title) {
    String ending = "-" + name;
    if (export == null || !export.endsWith(ending)) {
      return;
    }
    String kind = export.substring(0, export.length() - ending.length());
    if (Download.isAsked(kind)) {
      Download.table(kind, file + ending, title, this::write);
    }
  }

  private void write(Sheet sheet) {
    sheet.header(header.toArray(String[]::new));
    rows.forEach(row -> sheet.row(cells.apply(row).toArray(Cell[]::new)));
  }
}
