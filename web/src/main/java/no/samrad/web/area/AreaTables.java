package no.samrad.web.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import no.samrad.area.AreaRow;
import no.samrad.area.YearFigures;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.web.export.Cell;
import no.samrad.web.export.CsvSheet;
import no.samrad.web.faces.Texts;

/** The tables of the area pages as files: the same rows and columns as on the page. */
@ApplicationScoped
class AreaTables {

  @Inject Texts texts;
  @Inject AreaWords words;

  String fileName(LocalDate day) {
    return texts.get("area.list.file") + "-" + day;
  }

  String fileName(String slug, LocalDate day) {
    return texts.get("area.members.file") + "-" + slug + "-" + day;
  }

  /** All pages of the list. */
  void areas(CsvSheet sheet, Function<PageRequest, PageOf<AreaRow>> read) {
    header(sheet, "area", "host", "hostAssumed", "form", "units", "population", "age0", "phase");
    long written = 0;
    PageOf<AreaRow> part;
    int page = 1;
    do {
      part = read.apply(new PageRequest(page++, PageRequest.LARGEST, ""));
      part.items().forEach(row -> area(sheet, row));
      written += part.items().size();
    } while (!part.items().isEmpty() && written < part.total());
  }

  private void area(CsvSheet sheet, AreaRow row) {
    YearFigures figures = row.figures();
    boolean hosted = row.host() != null;
    sheet.row(
        Cell.text(row.name()),
        Cell.text(hosted ? row.host().name() : null),
        Cell.text(hosted ? texts.get(row.host().assumed() ? "area.yes" : "area.no") : null),
        Cell.text(texts.of(row.form())),
        Cell.amount(row.units().size()),
        Cell.amount(figures == null ? null : figures.population()),
        Cell.amount(figures == null ? null : figures.age0()),
        Cell.text(words.state(row.phase())));
  }

  void members(CsvSheet sheet, List<MemberLine> members) {
    header(sheet, "unit", "code", "from", "lastDay", "age0", "population", "growth");
    members.forEach(
        line ->
            sheet.row(
                Cell.text(line.row().name()),
                Cell.code(line.row().code()),
                Cell.day(line.row().from()),
                Cell.day(line.row().lastDay()),
                Cell.amount(line.row().age0()),
                Cell.amount(line.row().population()),
                Cell.amount(line.growth())));
  }

  private void header(CsvSheet sheet, String... columns) {
    String[] names = new String[columns.length];
    for (int i = 0; i < columns.length; i++) {
      names[i] = texts.get("area.csv." + columns[i]);
    }
    sheet.header(names);
  }
}
