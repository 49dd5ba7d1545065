package no.samrad.web.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.IntFunction;
import no.samrad.meeting.MeetingRow;
import no.samrad.shared.PageOf;
import no.samrad.web.export.Cell;
import no.samrad.web.export.Download;
import no.samrad.web.export.Sheet;
import no.samrad.web.faces.Texts;

/** The list of a council's meetings as a file: the same rows and columns as on the page. */
@ApplicationScoped
class MeetingTables {

  @Inject Texts texts;
  @Inject MeetingWords words;

  /** All pages of the list, one after the other. */
  void send(String export, String slug, String title, IntFunction<PageOf<MeetingRow>> pages) {
    Download.table(
        export,
        texts.get("meeting.list.file") + "-" + slug,
        title,
        sheet -> {
          header(sheet);
          long written = 0;
          PageOf<MeetingRow> page = pages.apply(1);
          for (int next = 2; !page.items().isEmpty(); next++) {
            page.items().forEach(row -> row(sheet, row));
            written += page.items().size();
            if (written >= page.total()) {
              return;
            }
            page = pages.apply(next);
          }
        });
  }

  private void header(Sheet sheet) {
    sheet.header(
        texts.get("meeting.column.meeting"),
        texts.get("meeting.column.day"),
        texts.get("meeting.column.times"),
        texts.get("meeting.column.where"),
        texts.get("meeting.column.step"),
        texts.get("meeting.column.items"),
        texts.get("meeting.column.notice"));
  }

  private void row(Sheet sheet, MeetingRow row) {
    sheet.row(
        Cell.text(words.rowName(row)),
        Cell.day(row.day()),
        Cell.text(words.rowTimes(row)),
        Cell.text(words.where(row)),
        Cell.text(texts.of(row.step())),
        Cell.amount(row.endsAt() == null ? null : row.items()),
        Cell.text(row.late() ? texts.get("meeting.late") : ""));
  }
}
