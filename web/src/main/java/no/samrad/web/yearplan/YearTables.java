package no.samrad.web.yearplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.samrad.web.export.Cell;
import no.samrad.web.export.Download;
import no.samrad.web.export.Sheet;
import no.samrad.web.faces.Texts;
import no.samrad.yearplan.YearPlanDetails.YearEntry;

/** A year of a council as a file: the same lines as on the page. */
@ApplicationScoped
class YearTables {

  @Inject Texts texts;
  @Inject YearWords words;

  void send(String export, String slug, OpenYear open) {
    Download.table(
        export,
        texts.get("yearplan.file") + "-" + slug + "-" + open.year().year(),
        texts.get("yearplan.title", open.year().year(), open.areaName()),
        sheet -> {
          header(sheet);
          open.year().entries().forEach(each -> row(sheet, each));
        });
  }

  private void header(Sheet sheet) {
    sheet.header(
        texts.get("yearplan.column.day"),
        texts.get("yearplan.column.weekday"),
        texts.get("yearplan.column.what"),
        texts.get("yearplan.column.state"),
        texts.get("yearplan.column.why"),
        texts.get("yearplan.column.against"),
        texts.get("yearplan.column.items"));
  }

  private void row(Sheet sheet, YearEntry entry) {
    sheet.row(
        Cell.day(entry.day()),
        Cell.text(words.weekday(entry.day().getDayOfWeek())),
        Cell.text(words.name(entry)),
        Cell.text(words.state(entry)),
        Cell.text(words.why(entry)),
        Cell.text(words.against(entry.obstacles())),
        Cell.text(String.join(", ", entry.items())));
  }
}
