package no.samrad.web.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import no.samrad.intake.ImportRun;
import no.samrad.web.export.Cell;
import no.samrad.web.export.PageTable;
import no.samrad.web.faces.Format;
import no.samrad.web.faces.Texts;

/** The latest imports as a file. */
@ApplicationScoped
class RunTable {

  @Inject ImportWords words;
  @Inject Format format;
  @Inject Texts texts;

  /** Sends it where the address asks for it. */
  void sendIfAsked(String export, List<ImportRun> runs) {
    List<String> header =
        Stream.of("file", "kind", "when", "who", "state")
            .map(each -> texts.get("intake.column." + each))
            .toList();
    new PageTable<>("imports", header, runs, this::row)
        .sendIfAsked(export, texts.get("intake.latest.file"), texts.get("intake.latest"));
  }

  private List<Cell> row(ImportRun run) {
    return List.of(
        Cell.text(run.fileName()),
        Cell.text(words.kind(run)),
        Cell.text(format.moment(run.startedAt())),
        Cell.text(run.startedByName()),
        Cell.text(texts.of(run.state())));
  }
}
