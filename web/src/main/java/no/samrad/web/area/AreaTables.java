package no.samrad.web.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import no.samrad.area.AreaDetails;
import no.samrad.area.AreaRow;
import no.samrad.area.YearFigures;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.web.export.AllPages;
import no.samrad.web.export.Cell;
import no.samrad.web.export.Download;
import no.samrad.web.export.Sheet;
import no.samrad.web.faces.Texts;

/** The tables of the area pages as files: the same rows and columns as on the page. */
@ApplicationScoped
class AreaTables {

  @Inject Texts texts;
  @Inject AreaWords words;

  /** All pages of the list. */
  void sendAreas(String export, LocalDate day, Function<PageRequest, PageOf<AreaRow>> read) {
    Download.table(
        export,
        texts.get("area.list.file") + "-" + day,
        texts.get("area.list.title"),
        sheet -> areas(sheet, read));
  }

  /** The members of one area on the day of the page, in its order. */
  void sendMembers(String export, AreaDetails area, List<MemberLine> members) {
    Download.table(
        export,
        texts.get("area.members.file") + "-" + area.slug() + "-" + area.day(),
        area.name(),
        sheet -> members(sheet, members));
  }

  private void areas(Sheet sheet, Function<PageRequest, PageOf<AreaRow>> read) {
    header(sheet, "area", "host", "hostAssumed", "form", "units", "population", "age0", "phase");
    AllPages.each(read, row -> area(sheet, row));
  }

  private void area(Sheet sheet, AreaRow row) {
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

  private void members(Sheet sheet, List<MemberLine> members) {
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

  private void header(Sheet sheet, String... columns) {
    String[] names = new String[columns.length];
    for (int i = 0; i < columns.length; i++) {
      names[i] = texts.get("area.csv." + columns[i]);
    }
    sheet.header(names);
  }
}
