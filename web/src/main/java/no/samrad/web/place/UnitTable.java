package no.samrad.web.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.function.Function;
import no.samrad.place.UnitRow;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.web.export.AllPages;
import no.samrad.web.export.Cell;
import no.samrad.web.export.Download;
import no.samrad.web.export.Sheet;
import no.samrad.web.faces.Texts;

/** The list of units as a file: the same rows and columns as on the page. */
@ApplicationScoped
class UnitTable {

  @Inject Texts texts;

  /** All pages of the list. */
  void send(String export, LocalDate day, Function<PageRequest, PageOf<UnitRow>> read) {
    Download.table(
        export,
        texts.get("place.list.file") + "-" + day,
        texts.get("place.list.title"),
        sheet -> units(sheet, read));
  }

  private void units(Sheet sheet, Function<PageRequest, PageOf<UnitRow>> read) {
    sheet.header(
        texts.get("place.column.name"),
        texts.get("place.column.code"),
        texts.get("place.column.kind"),
        texts.get("place.column.county"),
        texts.get("place.column.lastDay"),
        texts.get("place.column.age0"),
        texts.get("place.column.population"));
    AllPages.each(read, row -> unit(sheet, row));
  }

  private void unit(Sheet sheet, UnitRow row) {
    sheet.row(
        Cell.text(row.name()),
        Cell.code(row.code()),
        Cell.text(texts.of(row.kind())),
        Cell.text(row.countyName()),
        Cell.day(row.lastDay()),
        Cell.amount(row.age0()),
        Cell.amount(row.population()));
  }
}
