package no.samrad.web.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.samrad.intake.ImportId;
import no.samrad.intake.ImportProblem;
import no.samrad.web.export.Cell;
import no.samrad.web.export.Download;
import no.samrad.web.export.Sheet;
import no.samrad.web.faces.Texts;

/** The rows that could not be used, as a file to mend them by. */
@ApplicationScoped
class ProblemTable {

  @Inject ImportWords words;
  @Inject Texts texts;

  void send(String export, ImportId id, List<ImportProblem> problems) {
    Download.table(
        export,
        texts.get("intake.problems.file") + "-" + id.value(),
        texts.get("intake.problems"),
        sheet -> write(sheet, problems));
  }

  private void write(Sheet sheet, List<ImportProblem> problems) {
    sheet.header(
        texts.get("intake.column.line"),
        texts.get("intake.column.column"),
        texts.get("intake.column.value"),
        texts.get("intake.column.reason"));
    problems.forEach(
        each ->
            sheet.row(
                Cell.amount(each.line()),
                Cell.text(each.column()),
                Cell.text(each.value()),
                Cell.text(words.reason(each))));
  }
}
