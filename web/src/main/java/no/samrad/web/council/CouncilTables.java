package no.samrad.web.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.samrad.council.CouncilDetails;
import no.samrad.council.CouncilRow;
import no.samrad.council.DutyRow;
import no.samrad.council.SeatRow;
import no.samrad.web.export.Cell;
import no.samrad.web.export.Download;
import no.samrad.web.export.Sheet;
import no.samrad.web.faces.Texts;

/** The tables of the pages about councils as files: the same rows and columns as on the page. */
@ApplicationScoped
class CouncilTables {

  @Inject Texts texts;
  @Inject CouncilWords words;

  /** The seats of the day of the page, in its order. */
  void sendSeats(String export, String slug, String title, CouncilDetails council) {
    Download.table(
        export,
        texts.get("council.seats.file") + "-" + slug + "-" + council.day(),
        title,
        sheet -> seats(sheet, council.seatsOfDay()));
  }

  /** The areas with their councils. */
  void sendCouncils(String export, LocalDate day, List<CouncilRow> rows) {
    Download.table(
        export,
        texts.get("council.list.file") + "-" + day,
        texts.get("council.list.title"),
        sheet -> councils(sheet, rows));
  }

  /** The rules of every type. */
  void sendDuties(String export, LocalDate day, List<DutyRow> rows) {
    Download.table(
        export,
        texts.get("council.duty.file") + "-" + day,
        texts.get("council.duty.title"),
        sheet -> duties(sheet, rows));
  }

  private void duties(Sheet sheet, List<DutyRow> rows) {
    sheet.header(
        texts.get("council.column.type"),
        texts.get("council.duty.column.rule"),
        texts.get("council.duty.column.force"),
        texts.get("council.duty.column.next"),
        texts.get("council.duty.column.source"),
        texts.get("library.column.verifiedOn"),
        texts.get("library.column.verifiedBy"));
    rows.forEach(
        row ->
            sheet.row(
                Cell.text(texts.of(row.type())),
                Cell.text(texts.of(row.duty())),
                Cell.text(texts.of(row.force())),
                Cell.text(words.next(row)),
                Cell.text(row.source()),
                Cell.day(row.verification().on()),
                Cell.text(row.verification().by())));
  }

  private void seats(Sheet sheet, List<SeatRow> rows) {
    sheet.header(
        texts.get("council.column.name"),
        texts.get("council.column.function"),
        texts.get("council.column.unit"),
        texts.get("council.column.substituteFor"),
        texts.get("council.column.from"),
        texts.get("council.column.lastDay"));
    rows.forEach(
        row ->
            sheet.row(
                Cell.text(row.name()),
                Cell.text(texts.of(row.function())),
                Cell.text(row.unitName()),
                Cell.text(row.substituteForName()),
                Cell.day(row.from()),
                Cell.day(row.lastDay())));
  }

  private void councils(Sheet sheet, List<CouncilRow> rows) {
    sheet.header(
        texts.get("council.column.area"),
        texts.get("council.column.type"),
        texts.get("council.column.leader"),
        texts.get("council.column.members"),
        texts.get("council.column.missing"),
        texts.get("council.column.from"),
        texts.get("council.column.lastDay"));
    rows.forEach(
        row ->
            sheet.row(
                Cell.text(row.areaName()),
                Cell.text(texts.of(row.type())),
                Cell.text(row.leader()),
                Cell.amount(row.council() == null ? null : row.members()),
                Cell.amount(row.council() == null ? null : row.missing()),
                Cell.day(row.from()),
                Cell.day(row.lastDay())));
  }
}
