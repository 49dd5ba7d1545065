package no.samrad.web.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.function.Function;
import no.samrad.participation.ParticipantRow;
import no.samrad.participation.Work;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.web.export.AllPages;
import no.samrad.web.export.Cell;
import no.samrad.web.export.Download;
import no.samrad.web.export.Sheet;
import no.samrad.web.faces.Texts;

/** The working list as a file, for the team: the same rows and columns as on the page. */
@ApplicationScoped
class WorkingListFile {

  @Inject ParticipationWords words;
  @Inject Texts texts;

  void send(
      String export,
      LocalDate day,
      Work which,
      Function<PageRequest, PageOf<ParticipantRow>> read) {
    Download.table(
        export,
        texts.get("participation.file") + "-" + day,
        words.show(which),
        sheet -> rows(sheet, read));
  }

  private void rows(Sheet sheet, Function<PageRequest, PageOf<ParticipantRow>> read) {
    sheet.header(
        texts.get("participation.column.pseudonym"),
        texts.get("participation.column.standing"),
        texts.get("participation.column.age"),
        texts.get("participation.column.unit"),
        texts.get("participation.column.nurse"),
        texts.get("participation.column.next"),
        texts.get("participation.load.overdue"),
        texts.get("participation.column.contact"));
    AllPages.each(read, row -> row(sheet, row));
  }

  private void row(Sheet sheet, ParticipantRow row) {
    sheet.row(
        Cell.code(row.pseudonym()),
        Cell.text(words.standing(row)),
        Cell.text(words.age(row)),
        Cell.text(row.unitName()),
        Cell.text(row.nurseName()),
        Cell.day(row.next() == null ? null : row.next().day()),
        Cell.amount(row.overdue()),
        Cell.day(row.contact()));
  }
}
