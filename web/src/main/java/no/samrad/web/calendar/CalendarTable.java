package no.samrad.web.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.function.Function;
import no.samrad.calendar.CalendarRow;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.web.export.AllPages;
import no.samrad.web.export.Cell;
import no.samrad.web.export.Download;
import no.samrad.web.export.Sheet;
import no.samrad.web.faces.Texts;

/** The list of calendars as a file: the same rows and columns as on the page. */
@ApplicationScoped
class CalendarTable {

  @Inject Texts texts;

  /** All pages of the list. */
  void send(String export, LocalDate day, Function<PageRequest, PageOf<CalendarRow>> read) {
    Download.table(
        export,
        texts.get("calendar.list.file") + "-" + day,
        texts.get("calendar.list.title"),
        sheet -> {
          sheet.header(
              texts.get("place.column.name"),
              texts.get("place.column.code"),
              texts.get("calendar.column.areas"),
              texts.get("calendar.column.next"),
              texts.get("calendar.column.body"),
              texts.get("calendar.column.deadline"),
              texts.get("calendar.column.ahead"));
          AllPages.each(read, row -> unit(sheet, row));
        });
  }

  private void unit(Sheet sheet, CalendarRow row) {
    sheet.row(
        Cell.text(row.name()),
        Cell.code(row.code()),
        Cell.text(row.areas()),
        Cell.day(row.next()),
        Cell.text(texts.of(row.body())),
        Cell.day(row.paperDeadline()),
        Cell.amount(row.ahead()));
  }
}
