package no.samrad.web.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.samrad.release.ReleaseRow;
import no.samrad.web.export.Cell;
import no.samrad.web.export.Download;
import no.samrad.web.export.Sheet;
import no.samrad.web.faces.Format;
import no.samrad.web.faces.Texts;

/** The list of publications as a file: the same columns and words as on the page. */
@ApplicationScoped
class LedgerTable {

  @Inject ReleaseWords words;
  @Inject Texts texts;
  @Inject Format format;
  @Inject Clock clock;

  void send(String export, List<ReleaseRow> rows) {
    Download.table(
        export,
        texts.get("release.file") + "-" + LocalDate.now(clock),
        texts.get("release.title"),
        sheet -> write(sheet, rows));
  }

  private void write(Sheet sheet, List<ReleaseRow> rows) {
    sheet.header(
        Stream.of("time", "area", "subject", "day", "asked", "hidden", "ways", "rule")
            .map(column -> texts.get("release.column." + column))
            .toArray(String[]::new));
    rows.forEach(row -> write(sheet, row));
  }

  private void write(Sheet sheet, ReleaseRow row) {
    sheet.row(
        Cell.text(format.moment(row.releasedAt())),
        Cell.text(row.areaName()),
        Cell.text(words.subject(row.subject())),
        Cell.day(row.knownOn()),
        Cell.amount((long) row.asked()),
        Cell.amount((long) row.hidden()),
        Cell.text(words.ways(row)),
        Cell.text(words.rule(row.threshold())));
  }
}
