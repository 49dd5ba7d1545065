package no.samrad.web.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.function.Function;
import no.samrad.agreement.AgreementRow;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.web.export.AllPages;
import no.samrad.web.export.Cell;
import no.samrad.web.export.Download;
import no.samrad.web.export.Sheet;
import no.samrad.web.faces.Texts;

/** The list of agreements as a file: the same rows and columns as on the page. */
@ApplicationScoped
class AgreementTables {

  @Inject Texts texts;

  void send(String export, LocalDate day, Function<PageRequest, PageOf<AgreementRow>> read) {
    Download.table(
        export,
        texts.get("agreement.list.file") + "-" + day,
        texts.get("agreement.list.title"),
        sheet -> rows(sheet, read));
  }

  private void rows(Sheet sheet, Function<PageRequest, PageOf<AgreementRow>> read) {
    sheet.header(
        texts.get("agreement.column.number"),
        texts.get("agreement.column.name"),
        texts.get("agreement.column.area"),
        texts.get("agreement.column.type"),
        texts.get("agreement.column.status"),
        texts.get("agreement.column.since"),
        texts.get("agreement.column.version"),
        texts.get("agreement.column.inForce"),
        texts.get("agreement.column.lastDay"),
        texts.get("agreement.column.parties"),
        texts.get("agreement.column.adopted"),
        texts.get("agreement.column.signed"));
    AllPages.each(read, row -> row(sheet, row));
  }

  private void row(Sheet sheet, AgreementRow row) {
    sheet.row(
        Cell.code(row.id().value()),
        Cell.text(row.name()),
        Cell.text(row.areaName()),
        Cell.text(row.typeName()),
        Cell.text(texts.of(row.status())),
        Cell.day(row.since()),
        Cell.amount(row.number()),
        Cell.day(row.inForceOn()),
        Cell.day(row.lastDay()),
        Cell.amount(row.parties()),
        Cell.amount(row.adopted()),
        Cell.amount(row.signed()));
  }
}
