package no.samrad.web.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samrad.area.UnitMembership;
import no.samrad.intake.ImportId;
import no.samrad.intake.PlannedChange;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.web.export.AllPages;
import no.samrad.web.export.Cell;
import no.samrad.web.export.Download;
import no.samrad.web.export.Sheet;
import no.samrad.web.faces.Texts;
import no.samrad.web.intake.ImportPreview.Group;
import no.samrad.web.intake.ImportPreview.Line;

/** What an import changes, all pages of it, as a file to hand round before somebody confirms it. */
@ApplicationScoped
class ChangeTable {

  @Inject ImportWords words;
  @Inject Texts texts;

  /**
   * @param read one page of the preview, with the number of changes on all of them
   */
  void send(String export, ImportId id, Function<PageRequest, PageOf<ImportPreview>> read) {
    Download.table(
        export,
        texts.get("intake.changes.file") + "-" + id.value(),
        texts.get("intake.changes"),
        sheet -> write(sheet, read));
  }

  private void write(Sheet sheet, Function<PageRequest, PageOf<ImportPreview>> read) {
    sheet.header(
        Stream.of("code", "unit", "change", "when", "old", "new", "touched")
            .map(each -> texts.get("intake.column." + each))
            .toArray(String[]::new));
    AllPages.each(rows(read), row -> sheet.row(row.toArray(Cell[]::new)));
  }

  private Function<PageRequest, PageOf<List<Cell>>> rows(
      Function<PageRequest, PageOf<ImportPreview>> read) {
    return request -> {
      PageOf<ImportPreview> page = read.apply(request);
      List<List<Cell>> rows = new ArrayList<>();
      for (ImportPreview part : page.items()) {
        part.groups().stream()
            .map(Group::lines)
            .flatMap(List::stream)
            .map(this::unit)
            .forEach(rows::add);
        part.figures().stream().map(this::figure).forEach(rows::add);
      }
      return new PageOf<>(rows, page.total());
    };
  }

  private List<Cell> unit(Line line) {
    PlannedChange change = line.change();
    return List.of(
        Cell.code(change.code()),
        Cell.text(change.name()),
        Cell.text(texts.of(change.kind())),
        Cell.day(line.day()),
        Cell.text(words.names(change.from())),
        Cell.text(words.names(change.to())),
        Cell.text(
            line.touched().stream()
                .map(UnitMembership::areaName)
                .distinct()
                .collect(Collectors.joining(", "))));
  }

  private List<Cell> figure(PlannedChange change) {
    return List.of(
        Cell.code(change.code()),
        Cell.text(change.name()),
        Cell.text(texts.of(change.kind())),
        Cell.text(change.what()),
        Cell.text(words.figures(change.from())),
        Cell.text(words.figures(change.to())),
        Cell.text(null));
  }
}
