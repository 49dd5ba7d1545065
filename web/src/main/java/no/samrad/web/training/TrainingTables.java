package no.samrad.web.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.samrad.training.ModuleRow;
import no.samrad.training.TrainingSheet;
import no.samrad.web.export.Cell;
import no.samrad.web.export.Download;
import no.samrad.web.export.Sheet;
import no.samrad.web.faces.Texts;

/** The training of a team and the modules as files. */
@ApplicationScoped
class TrainingTables {

  @Inject Texts texts;
  @Inject TrainingWords words;

  void sendTeam(String export, String slug, LocalDate day, TrainingSheet sheet) {
    Download.table(
        export,
        texts.get("training.file") + "-" + slug + "-" + day,
        texts.get("training.register"),
        target -> people(target, sheet));
  }

  void sendModules(String export, LocalDate day, List<ModuleRow> rows) {
    Download.table(
        export,
        texts.get("training.modules.file") + "-" + day,
        texts.get("training.modules.title"),
        target -> modules(target, rows));
  }

  private void people(Sheet target, TrainingSheet sheet) {
    header(target, "name", "module", "state", "day");
    sheet
        .people()
        .forEach(
            person ->
                person
                    .cells()
                    .forEach(
                        cell ->
                            target.row(
                                Cell.text(person.name()),
                                Cell.text(cell.name()),
                                Cell.text(words.state(cell)),
                                Cell.day(cell.day()))));
  }

  private void modules(Sheet target, List<ModuleRow> rows) {
    header(target, "module", "takenBy", "beforeStart", "from", "lastDay", "verifiedBy");
    rows.forEach(
        row ->
            target.row(
                Cell.text(row.name()),
                Cell.text(String.join(", ", row.takenBy().stream().map(texts::of).toList())),
                Cell.text(String.join(", ", row.beforeStart().stream().map(texts::of).toList())),
                Cell.day(row.from()),
                Cell.day(row.lastDay()),
                Cell.text(row.verification().by())));
  }

  private void header(Sheet target, String... columns) {
    target.header(
        Stream.of(columns)
            .map(column -> texts.get("training.column." + column))
            .toArray(String[]::new));
  }
}
