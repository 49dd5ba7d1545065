package no.samrad.web.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import no.samrad.supervision.NurseCoverage;
import no.samrad.supervision.SupervisionReport;
import no.samrad.web.export.Cell;
import no.samrad.web.export.Download;
import no.samrad.web.export.Sheet;
import no.samrad.web.faces.Texts;

/** The coverage of each nurse as a file: the rows and columns of the page. */
@ApplicationScoped
class SupervisionTables {

  @Inject Texts texts;

  void send(String export, String slug, SupervisionPeriod period, SupervisionReport report) {
    Download.table(
        export,
        texts.get("supervision.file") + "-" + slug + "-" + period.written(),
        texts.get("supervision.coverage"),
        sheet -> write(sheet, report));
  }

  private void write(Sheet sheet, SupervisionReport report) {
    sheet.header(
        Stream.of("name", "held", "expected", "percent")
            .map(column -> texts.get("supervision.column." + column))
            .toArray(String[]::new));
    report.nurses().forEach(row -> line(sheet, row));
  }

  private static void line(Sheet sheet, NurseCoverage row) {
    Integer percent = row.weeks().percent();
    sheet.row(
        Cell.text(row.name()),
        Cell.amount((long) row.weeks().held()),
        Cell.amount((long) row.weeks().expected()),
        Cell.amount(percent == null ? null : percent.longValue()));
  }
}
